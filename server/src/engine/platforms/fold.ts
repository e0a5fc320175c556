import type { Platform } from '../vocabulary.ts';
import { eachGrapheme } from './graphemes.ts';

/** Where a platform folds a post: after so many characters or lines, whichever comes first; 0 counts none. */
interface Fold {
  readonly characters: number;
  readonly lines: number;
}

const defaultFolds: Readonly<Partial<Record<Platform, Fold>>> = {
  linkedin: { characters: 210, lines: 3 },
  facebook: { characters: 477, lines: 0 },
  instagram: { characters: 125, lines: 3 },
  x: { characters: 280, lines: 0 },
};

function afterCharacters(text: string, characters: number): number | undefined {
  let count = 0;
  let at: number | undefined;
  eachGrapheme(text, (to) => {
    if (++count === characters && to < text.length) at = to;
  });
  return at;
}

function afterLines(text: string, lines: number): number | undefined {
  let count = 0;
  for (const { index } of text.matchAll(/\r\n?|\n/g)) if (++count === lines) return index;
  return undefined;
}

/** Offset in a published text where `platform` folds it and offers to see more; undefined where it shows all. */
export function foldOn(platform: Platform, text: string): number | undefined {
  const fold = defaultFolds[platform];
  if (!fold) return undefined;
  const places = [
    fold.characters > 0 ? afterCharacters(text, fold.characters) : undefined,
    fold.lines > 0 ? afterLines(text, fold.lines) : undefined,
  ].filter((place) => place !== undefined);
  return places.length > 0 ? Math.min(...places) : undefined;
}
