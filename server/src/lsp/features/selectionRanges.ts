import type { Position, SelectionRange } from 'vscode-languageserver';
import { enclosingSpans } from '../../engine/structure/enclosing.ts';
import { toOffset, toRange } from '../convert.ts';
import type { OpenDocument } from '../openDocument.ts';
import type { Feature } from '../session.ts';

/** From the smallest on, each with the next larger one as its parent; the cursor itself where the document is no draft. */
function selectionAt({ draft, text }: OpenDocument, position: Position): SelectionRange {
  const offset = toOffset(text, position);
  let selection: SelectionRange | undefined;
  for (const span of [...(draft ? enclosingSpans(draft, offset) : [])].reverse()) {
    selection = { range: toRange(text, span), ...(selection ? { parent: selection } : {}) };
  }
  return selection ?? { range: toRange(text, { from: offset, to: offset }) };
}

/** A selection that grows: word, emphasis, sentence, paragraph or item, post, draft. */
export const feature: Feature = {
  capabilities: () => ({ selectionRangeProvider: true }),
  register({ connection, documents }) {
    connection.onSelectionRanges(async ({ textDocument, positions }, token) => {
      const document = await documents.get(textDocument.uri, token);
      return document ? positions.map((position) => selectionAt(document, position)) : null;
    });
  },
};
