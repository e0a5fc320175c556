import type { MendablePhrase, Pattern, Rewrite } from '../../phrases/phrase.ts';

/** What is promised: it takes time, and `days` are how few would be a miracle ("1 000 abonnés": 100). */
export interface PromisedResult extends Pattern {
  readonly part: 'result';
  readonly days: number;
  /** Whether only a time that is counted makes a promise of it: "devenez graphiste en 7 jours". */
  readonly counted?: true;
}

/**
 * How fast or how easily it is promised, or both in one phrase:
 *
 * - `speed`: a short time; one that counts ("en 7 jours") is weighed against the result's days;
 * - `ease`: without effort ("sans prospecter", "while you sleep");
 * - `whole`: result and haste in one phrase ("argent facile", "get rich quick").
 */
export interface PromisedEase extends MendablePhrase {
  readonly part: 'speed' | 'ease' | 'whole';
}

export type InstantPhrase = PromisedResult | PromisedEase;

/** Makes the entry of a result. */
export function result(
  id: string,
  days: number,
  pattern: string | readonly string[],
  hits: readonly string[],
  misses: readonly string[],
): PromisedResult {
  return { id, part: 'result', days, pattern, hits, misses };
}

/** Makes the entry of a result that only a counted time makes a promise of. */
export function countedResult(...entry: Parameters<typeof result>): PromisedResult {
  return { ...result(...entry), counted: true };
}

/** Makes the entries of one part: `const ease = easeOf('ease')`. */
export function easeOf(part: PromisedEase['part']) {
  return (
    id: string,
    pattern: string | readonly string[],
    hits: readonly string[],
    misses: readonly string[],
    rewrites: readonly Rewrite[] = [],
    mends: PromisedEase['mends'] = [],
  ): PromisedEase => ({ id, part, pattern, hits, misses, rewrites, mends });
}
