import type { DocumentLink } from 'vscode-languageserver';
import type { Draft } from '../../engine/draft.ts';
import { platformName } from '../../engine/messages/platformNames.ts';
import { hashtagPage, type PlatformPage, profilePage } from '../../engine/platforms/pages.ts';
import { wordsIn } from '../../engine/text/frontMatter/unknownValues.ts';
import type { Paragraph, Span } from '../../engine/text/paragraph.ts';
import { toRange } from '../convert.ts';
import { linkWordsIn } from '../linkWords.ts';
import type { OpenDocument } from '../openDocument.ts';
import type { Feature, Session } from '../session.ts';

/** A stretch of a draft that leads somewhere; `where` is undefined for an address, which says so itself. */
interface Target extends Span {
  readonly address: string;
  readonly where: PlatformPage['platform'] | undefined;
}

function onPage({ from, to }: Span, page: PlatformPage | undefined): Target[] {
  return page ? [{ from, to, address: page.address, where: page.platform }] : [];
}

function targetsIn({ links, mentions, hashtags }: Paragraph, { platforms }: Draft): Target[] {
  // What is a link by its marks leads where it says.
  const marked = links.filter(({ text }) => text !== undefined);
  const isFree = ({ from }: Span): boolean => !marked.some((link) => link.from <= from && from < link.to);
  // Editors make links of addresses with a scheme themselves.
  const bare = links.filter(({ text, image, url }) => text === undefined && !image && /^[^/:#?@]+\./.test(url));
  return [
    ...mentions.flatMap((mention) => onPage(mention, profilePage(mention.handle, platforms))),
    ...hashtags.flatMap((hashtag) => onPage(hashtag, hashtagPage(hashtag.name, platforms))),
    ...bare.map(({ from, to, url }) => ({ from, to, address: `https://${url}`, where: undefined })),
  ].filter(isFree);
}

/** People whom the front matter names for the whole draft. */
function inFrontMatter({ frontMatter, platforms }: Draft): Target[] {
  return frontMatter.entries
    .filter(({ key }) => key.text.toLowerCase() === 'mentions')
    .flatMap(({ values }) => values.flatMap(wordsIn))
    .flatMap((name) => onPage(name, profilePage(name.text.replace(/^[@＠]/, ''), platforms)));
}

function targetsOf(draft: Draft): Target[] {
  const inText = draft.posts.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ paragraph, from }) =>
      targetsIn(paragraph, draft).map((target) => ({ ...target, from: from + target.from, to: from + target.to })),
    ),
  );
  return [...inFrontMatter(draft), ...inText.sort((a, b) => a.from - b.from)];
}

function documentLinks({ draft, text, interfaceLanguage }: OpenDocument, { client }: Session): DocumentLink[] {
  if (!draft) return [];
  const words = linkWordsIn(interfaceLanguage);
  return targetsOf(draft).map(({ address, where, ...span }) => {
    const name = draft.text.slice(span.from, span.to).replaceAll('\\', '');
    const tooltip = where ? words.openOn(name, platformName(where)) : words.open(address);
    return { range: toRange(text, span), target: address, ...(client.linkTooltips ? { tooltip } : {}) };
  });
}

/** Mentions and hashtags lead to their pages on the draft's platform. Nothing is fetched: a link is followed by the writer. */
export const feature: Feature = {
  capabilities: () => ({ documentLinkProvider: {} }),
  register(session) {
    session.connection.onDocumentLinks(async ({ textDocument }, token) => {
      const document = await session.documents.get(textDocument.uri, token);
      return document ? documentLinks(document, session) : [];
    });
  },
};
