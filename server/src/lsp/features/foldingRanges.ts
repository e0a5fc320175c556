import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import { foldsOf } from '../../engine/structure/folds.ts';
import type { OpenDocument } from '../openDocument.ts';
import type { Feature } from '../session.ts';

/** Whole lines, one fold for each that it begins on: the longest. What fits on one line folds not. */
function foldingRanges({ draft, text }: OpenDocument): FoldingRange[] {
  const byLine = new Map<number, FoldingRange>();
  for (const { from, to, comment } of draft ? foldsOf(draft) : []) {
    const startLine = text.positionAt(from).line;
    const endLine = text.positionAt(to).line;
    if (endLine <= startLine || byLine.has(startLine)) continue;
    byLine.set(startLine, { startLine, endLine, ...(comment ? { kind: FoldingRangeKind.Comment } : {}) });
  }
  return [...byLine.values()];
}

/** Posts, sections, comments with their replies, lists, quotations, code and front matter fold. */
export const feature: Feature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  register({ connection, documents, client }) {
    connection.onFoldingRanges(async ({ textDocument }, token) => {
      const document = await documents.get(textDocument.uri, token);
      const ranges = document ? foldingRanges(document) : [];
      return client.mostFolds === undefined ? ranges : ranges.slice(0, client.mostFolds);
    });
  },
};
