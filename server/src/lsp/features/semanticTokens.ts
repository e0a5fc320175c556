import { type SemanticTokens, SemanticTokensBuilder } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { markedStretches } from '../../engine/structure/stretches.ts';
import { modifiers, stretchTypes } from '../../engine/structure/stretchTypes.ts';
import type { Span } from '../../engine/text/paragraph.ts';
import { toSpan } from '../convert.ts';
import type { OpenDocument } from '../openDocument.ts';
import type { Feature, Session } from '../session.ts';

/** A span line by line, without the line breaks and the spaces and marks of quotations that a line begins with. */
function linesOf(text: TextDocument, { from, to }: Span): Span[] {
  const lines: Span[] = [];
  const { line: last } = text.positionAt(to);
  for (let { line } = text.positionAt(from); line <= last; line++) {
    const start = Math.max(from, text.offsetAt({ line, character: 0 }));
    const end = line === last ? to : text.offsetAt({ line: line + 1, character: 0 });
    const words = text.getText().slice(start, end);
    const lead = start === from ? 0 : (/^[ \t>]*/.exec(words)?.[0].length ?? 0);
    const length = words.trimEnd().length;
    if (length > lead) lines.push({ from: start + lead, to: start + length });
  }
  return lines;
}

/** The tokens of a draft, in order and without overlap. */
function build(document: OpenDocument | undefined, { client }: Session, within?: Span): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  if (!document?.draft) return builder.build();
  const { text, draft, languageId } = document;
  // Documents of the language `post-draft` have a grammar of their own; in Markdown it would colour every README.
  const hasGrammar = languageId === 'post-draft' && !client.colorsByTokensAlone;
  const all = { from: 0, to: text.getText().length };
  for (const stretch of markedStretches(draft, within ?? all)) {
    // A type of its own would take the grammar's colour away: there, modifiers say it all.
    const type = hasGrammar ? 'passage' : stretch.type;
    const marks = modifiers.reduce((sum, each, bit) => sum + (stretch[each] ? 1 << bit : 0), 0);
    if (type === 'passage' && marks === 0) continue;
    for (const { from, to } of client.multilineTokens ? [stretch] : linesOf(text, stretch)) {
      const { line, character } = text.positionAt(from);
      builder.push(line, character, to - from, stretchTypes.indexOf(type), marks);
    }
  }
  return builder.build();
}

/** What no grammar can know: mentions and hashtags in Markdown, what sells, what asks in earnest, who is named. */
export const feature: Feature = {
  capabilities: () => ({
    semanticTokensProvider: {
      legend: { tokenTypes: [...stretchTypes], tokenModifiers: [...modifiers] },
      full: true,
      range: true,
    },
  }),
  register(session) {
    const { connection, documents, client } = session;
    connection.languages.semanticTokens.on(async ({ textDocument }, token) =>
      build(await documents.get(textDocument.uri, token), session),
    );
    connection.languages.semanticTokens.onRange(async ({ textDocument, range }, token) => {
      const document = await documents.get(textDocument.uri, token);
      return build(document, session, document && toSpan(document.text, range));
    });
    // The language of drafts decides which sentences sell or ask.
    if (client.refreshesTokens) documents.onReconfigure(() => connection.languages.semanticTokens.refresh());
  },
};
