import type { Draft } from '../../draft.ts';

/** Whether a draft has no more lines than `most`, all of them its author's own. Counted first: most drafts are longer. */
export function isShort({ posts }: Draft, most: number): boolean {
  if (posts.length > most || posts.reduce((sum, { own }) => sum + own.length, 0) > most) return false;
  return posts.every(({ own, paragraphs }) => own.length === paragraphs.length);
}
