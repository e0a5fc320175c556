import { eachGrapheme } from '../platforms/graphemes.ts';
import type { Platform } from '../vocabulary.ts';

/** How many characters a platform shows before readers have to ask for more. */
const shown: Partial<Readonly<Record<Platform, number>>> = { linkedin: 210, facebook: 480, instagram: 125, x: 280 };

/** A post is cut between two words if one ends within so many characters before the place. */
const longestWord = 30;

/**
 * Offset in a post's text where `platform` folds it and offers to see more; undefined where it shows all. Networks measure
 * pixels: it is the usual place, at the end of a word.
 */
export function foldOn(platform: Platform, text: string): number | undefined {
  const limit = shown[platform];
  if (limit === undefined || text.length <= limit) return undefined;
  let count = 0;
  let at: number | undefined;
  eachGrapheme(text, (to) => {
    if (++count === limit) at = to;
  });
  if (at === undefined || at >= text.length) return undefined;
  if (/\s/.test(text[at] as string)) return at;
  const space = text.slice(Math.max(0, at - longestWord), at).search(/\s\S*$/);
  return space < 0 ? at : at - Math.min(longestWord, at) + space;
}
