import { type CompletionItem, CompletionItemKind, type CompletionList } from 'vscode-languageserver';
import type { Draft } from '../../engine/draft.ts';
import { platformName } from '../../engine/messages/platformNames.ts';
import { foldHandle, withoutSign } from '../../engine/people/handle.ts';
import { platformsAt } from '../../engine/people/mentions.ts';
import { frontMatterPlace } from '../../engine/text/frontMatter/place.ts';
import { readMention } from '../../engine/text/mentions.ts';
import type { Span } from '../../engine/text/paragraph.ts';
import type { CompletionSource } from '../completionSource.ts';
import { toRange } from '../convert.ts';
import { frontMatterKey } from '../frontMatterWords.ts';
import { handlesToOffer, type OfferedHandle } from '../offeredHandles.ts';
import type { OpenDocument } from '../openDocument.ts';
import { personWordsIn } from '../personWords.ts';
import type { Session } from '../session.ts';

/** A mention that is being written: dots and dashes within it, a server's part. */
const begun = /[@＠](?:[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_.-]*(?:@[\p{L}\p{M}\p{N}.-]*)?)?$/u;
const after = /^[\p{L}\p{M}\p{N}_]+(?:[.-][\p{L}\p{M}\p{N}_]+)*(?:@[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)*)?/u;
const afterPart = /^(?:[.-]?[\p{L}\p{M}\p{N}_]+)*(?:@[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)*)?/u;
const longest = 120;
const mostOffered = 200;
/** Milliseconds: whoever types waits no longer for drafts that are not read yet. */
const patience = 400;

/** Where a handle goes, and what stands before it and is kept. */
interface Place extends Span {
  readonly sign: string;
  /** What is typed of it, without the sign. */
  readonly typed: string;
}

/** Whether what stands at `at` is prose: no code, no address, no comment. */
function isProse({ posts }: Draft, at: number): boolean {
  return posts.some(({ paragraphs }) =>
    paragraphs.some(({ paragraph, from }) => /[@＠]/.test(paragraph.prose.charAt(at - from))),
  );
}

function inText(draft: Draft, offset: number): Place | undefined {
  const { text } = draft;
  const start = Math.max(0, offset - longest);
  const before = text.slice(start, offset);
  const match = begun.exec(before);
  if (!match) return undefined;
  const [written] = match;
  const from = start + match.index;
  // With a letter in its place for what is still to come, it has to be read as a mention.
  const { mention } = readMention(`${before.slice(0, match.index)}${written.slice(0, 1)}x`, match.index, false);
  if (!mention || !isProse(draft, from)) return undefined;
  const rest = (written.length === 1 ? after : afterPart).exec(text.slice(offset, offset + longest))?.[0] ?? '';
  return { from, to: offset + rest.length, sign: written.slice(0, 1), typed: written.slice(1) };
}

function inFrontMatter(
  { draft, text }: OpenDocument,
  offset: number,
): (Place & { present: readonly string[] }) | undefined {
  const content = text.getText();
  const place = frontMatterPlace(content, offset);
  if (!draft || place?.kind !== 'value' || frontMatterKey(place.key) !== 'mentions') return undefined;
  const { from, to, lead, present } = place;
  const written = content.slice(from, offset);
  const isQuoted = /["']/.test(content.charAt(from - 1));
  // Without quotation marks YAML has no place for the sign.
  const sign = isQuoted && /^[@＠]/.test(written) ? written.slice(0, 1) : lead;
  return { from, to, sign, typed: withoutSign(written), present: present.map(foldHandle) };
}

/** Within time what all drafts know, else what is known by now. */
async function ready({ index, people }: Session): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waited = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  const read = Promise.all([people.whenReady(), index.whenReady()]).then(() => true);
  const isReady = await Promise.race([read, waited]);
  clearTimeout(timer);
  return isReady;
}

function toItem(
  offered: OfferedHandle,
  index: number,
  place: Place,
  document: OpenDocument,
  session: Session,
): CompletionItem {
  const { client } = session;
  const { handle, platform, person } = offered;
  const { listed, met } = person;
  const words = personWordsIn(document.interfaceLanguage);
  const name = listed?.name ?? '';
  const isSigned = /[@＠]$/.test(place.sign);
  const filter = [`${isSigned ? place.sign : ''}${handle}`, ...offered.alsoFoundBy].join(' ');
  const beside = [name, platform ? platformName(platform) : ''].filter(Boolean).join(' · ');
  const told =
    met.length === 0 ? words.never : words.mentioned(met.length, new Set(met.map(({ draft }) => draft.uri)).size);
  return {
    label: `@${handle}`,
    kind: CompletionItemKind.Reference,
    ...(client.labelDetails ? { labelDetails: { description: beside } } : {}),
    ...(client.labelDetails || beside === '' ? {} : { detail: beside }),
    documentation: { kind: 'plaintext', value: [listed?.note ?? '', told].filter(Boolean).join('\n\n') },
    sortText: String(index).padStart(4, '0'),
    filterText: filter,
    textEdit: { range: toRange(document.text, place), newText: place.sign + handle },
  };
}

/** People by name or handle, once an `@` is typed: those whom the author listed, and those whom drafts mention. */
export const source: CompletionSource = {
  triggerCharacters: ['@', '＠'],
  async complete(document, offset, _context, session): Promise<CompletionItem[] | CompletionList> {
    const { draft, version } = document;
    if (!draft) return [];
    const declared = inFrontMatter(document, offset);
    const place = declared ?? (offset < draft.frontMatter.span.to ? undefined : inText(draft, offset));
    if (!place) return [];
    const isReady = await ready(session);
    if (document.version !== version) return { isIncomplete: true, items: [] };
    const platforms = declared ? draft.platforms : platformsAt(draft, place.from);
    const written = { uri: document.uri, range: toRange(document.text, place) };
    const offers = handlesToOffer(place.typed, platforms, written, session).filter(
      ({ handle }) => !declared?.present.includes(foldHandle(handle)),
    );
    const items = offers.slice(0, mostOffered).map((offer, index) => toItem(offer, index, place, document, session));
    return { isIncomplete: !isReady || offers.length > mostOffered, items };
  },
};
