import type { MendablePhrase, Pattern, Rewrite } from '../../phrases/phrase.ts';

/**
 * What a title does instead of saying what it is about:
 *
 * - `gap`: it points at something and withholds it ("voici pourquoi", "this man", "what happened next");
 * - `reaction`: it tells readers what they will feel ("will blow your mind", "va vous étonner");
 * - `quiz`: it promises to tell readers who they are ("which X are you").
 */
export type TitleTrick = 'gap' | 'reaction' | 'quiz';

/**
 * A phrase of such titles. `everywhere`: strong enough to count in running text too. `line`: in the first line of a
 * post, whatever its capitals. `headline`: only in a heading or a line with the capitals of a headline.
 */
export interface TitleCue extends Pattern {
  readonly trick: TitleTrick;
  readonly where: 'line' | 'headline';
  /** 1 is enough by itself; lighter ones add up. */
  readonly weight: number;
}

/** A phrase that counts wherever it stands. */
export interface GapPhrase extends MendablePhrase {
  readonly trick: TitleTrick;
  readonly where: 'everywhere';
}

export type ClickbaitPhrase = TitleCue | GapPhrase;

/** Makes the entries of one trick and place: `const gap = titleCue('gap', 'headline')`. */
export function titleCue(trick: TitleTrick, where: TitleCue['where']) {
  return (
    id: string,
    weight: number,
    pattern: string | readonly string[],
    hits: readonly string[],
    misses: readonly string[],
  ): TitleCue => ({ id, trick, where, weight, pattern, hits, misses });
}

/** Makes the entries of one trick that count everywhere. */
export function gapPhrase(trick: TitleTrick) {
  return (
    id: string,
    pattern: string | readonly string[],
    hits: readonly string[],
    misses: readonly string[],
    rewrites: readonly Rewrite[] = [],
    mends: GapPhrase['mends'] = [],
  ): GapPhrase => ({ id, trick, where: 'everywhere', pattern, hits, misses, rewrites, mends });
}
