import type { MendablePhrase, Rewrite } from '../../phrases/phrase.ts';

/**
 * - `scarcity`: few are left; `deadline`: time runs out; `haste`: be quick, do not think;
 * - `fear`: you would miss it; `guilt`: only a fool would not; `prize`: something waits for you, claim it at once.
 */
export type PressureKind = 'scarcity' | 'deadline' | 'haste' | 'fear' | 'guilt' | 'prize';

/** Words that press readers to buy, to sign up, to call. */
export interface PressurePhrase extends MendablePhrase {
  readonly pressure: PressureKind;
  /** Presses by itself; the others do only where something is for sale ("hurry up, kids"). */
  readonly sells: boolean;
}

type Mend = readonly [before: string, after: string];

/** Makes the entries of one kind that press by themselves (`sells`) or beside something for sale. */
export function pressureOf(pressure: PressureKind, sells: boolean) {
  return (
    id: string,
    pattern: readonly string[],
    hits: readonly string[],
    misses: readonly string[],
    rewrites: readonly Rewrite[] = [],
    mends: readonly Mend[] = [],
  ): PressurePhrase => ({ pressure, sells, id, pattern, hits, misses, rewrites, mends });
}
