import type { Draft } from '../draft.ts';
import type { Span } from '../text/paragraph.ts';
import { type Block, blocksOf } from './blocks.ts';
import { type OutlineNode, outlineOf } from './outline.ts';

/** A stretch of a draft that can be put away; it spans several lines or not, which its lines tell. */
export interface Fold extends Span {
  /** An HTML comment: clients fold all of them at once. */
  readonly comment: boolean;
}

function ofOutline({ from, to, children }: OutlineNode): Fold[] {
  return [{ from, to, comment: false }, ...children.flatMap(ofOutline)];
}

/** What the outline leaves out: quotations, code, tables, HTML. */
function ofBlock({ kind, from, to, children }: Block): Fold[] {
  return [{ from, to, comment: kind === 'comment' }, ...children.flatMap(ofBlock)];
}

/** All that folds in a draft, in order; where several begin at one place the longest comes first. */
export function foldsOf(draft: Draft): readonly Fold[] {
  const comments = draft.comments.map(({ from, to }) => ({ from, to, comment: true }));
  const blocks = blocksOf(draft)
    .filter(({ kind }) => kind !== 'heading')
    .flatMap(ofBlock);
  return [...outlineOf(draft).flatMap(ofOutline), ...blocks, ...comments].sort(
    (a, b) => a.from - b.from || b.to - a.to,
  );
}
