import type { Platform } from '../vocabulary.ts';
import { placeOf } from './length.ts';

/** Where a platform folds a post: after so many characters or lines, whichever comes first; 0 counts none. */
export interface Fold {
  readonly characters: number;
  readonly lines: number;
}

export type Folds = Readonly<Partial<Record<Platform, Fold>>>;

/** What readers see before they ask for more, on the web, as of November 2026; docs/platforms.md says whence. */
export const defaultFolds: Folds = {
  linkedin: { characters: 210, lines: 3 },
  facebook: { characters: 477, lines: 0 },
  instagram: { characters: 125, lines: 3 },
  x: { characters: 280, lines: 0 },
};

/** End of the last of so many lines; undefined where there are no more than that. */
function afterLines(text: string, lines: number): number | undefined {
  let count = 0;
  for (const { index } of text.matchAll(/\r\n?|\n/g)) if (++count === lines) return index;
  return undefined;
}

/**
 * Offset in a published text where `platform` folds it and offers to see more, never within a character; undefined where
 * readers see all of it at once.
 */
export function foldOn(platform: Platform, text: string, folds: Folds = defaultFolds): number | undefined {
  const fold = folds[platform];
  if (!fold) return undefined;
  const places = [
    fold.characters > 0 ? placeOf(platform, text, fold.characters) : undefined,
    fold.lines > 0 ? afterLines(text, fold.lines) : undefined,
  ].filter((place) => place !== undefined);
  return places.length > 0 ? Math.min(...places) : undefined;
}
