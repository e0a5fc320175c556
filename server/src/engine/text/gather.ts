import type { PlacedParagraph } from '../draft.ts';
import type { Paragraph } from './paragraph.ts';

/** Something that a paragraph shows, and the paragraph where it stands. */
export interface Gathered<T> {
  readonly placed: PlacedParagraph;
  readonly found: T;
}

/**
 * What `of` tells of each paragraph, in order. Rules ask this at every keystroke of drafts that are mostly silent: a
 * paragraph that shows nothing costs a look and nothing else.
 */
export function gather<T>(
  paragraphs: readonly PlacedParagraph[],
  of: (paragraph: Paragraph) => readonly T[],
): Gathered<T>[] {
  const gathered: Gathered<T>[] = [];
  for (const placed of paragraphs) {
    const all = of(placed.paragraph);
    for (let index = 0; index < all.length; index++) gathered.push({ placed, found: all[index] as T });
  }
  return gathered;
}
