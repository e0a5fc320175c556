import { type SemanticTokens, SemanticTokensBuilder } from 'vscode-languageserver';
import type { Span } from '../../engine/text/paragraph.ts';
import { toSpan } from '../convert.ts';
import type { OpenDocument } from '../openDocument.ts';
import type { Feature } from '../session.ts';

const tokenTypes = ['mention', 'hashtag'] as const;

interface TypedSpan extends Span {
  readonly type: number;
}

function tokensIn(document: OpenDocument, within: Span): TypedSpan[] {
  return (document.draft?.posts ?? [])
    .flatMap((post) => post.paragraphs)
    .filter(({ from, to }) => from < within.to && within.from < to)
    .flatMap(({ from, paragraph: { mentions, hashtags } }) => [
      ...mentions.map((mention) => ({ from: from + mention.from, to: from + mention.to, type: 0 })),
      ...hashtags.map((hashtag) => ({ from: from + hashtag.from, to: from + hashtag.to, type: 1 })),
    ])
    .sort((a, b) => a.from - b.from);
}

/** Documents of the language `post-draft` have a grammar of their own; in Markdown it would colour every README. */
function build(document: OpenDocument | undefined, within?: Span): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  if (!document || document.languageId === 'post-draft') return builder.build();
  const { text } = document;
  for (const { from, to, type } of tokensIn(document, within ?? { from: 0, to: Number.POSITIVE_INFINITY })) {
    const { line, character } = text.positionAt(from);
    builder.push(line, character, to - from, type, 0);
  }
  return builder.build();
}

/** Mentions and hashtags of drafts that no grammar of ours colours. */
export const feature: Feature = {
  capabilities: () => ({
    semanticTokensProvider: { legend: { tokenTypes: [...tokenTypes], tokenModifiers: [] }, full: true, range: true },
  }),
  register({ connection, documents }) {
    connection.languages.semanticTokens.on(async ({ textDocument }, token) =>
      build(await documents.get(textDocument.uri, token)),
    );
    connection.languages.semanticTokens.onRange(async ({ textDocument, range }, token) => {
      const document = await documents.get(textDocument.uri, token);
      return build(document, document && toSpan(document.text, range));
    });
  },
};
