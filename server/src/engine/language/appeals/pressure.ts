import type { MendablePhrase } from '../../phrases/phrase.ts';

/**
 * - `scarcity`: few are left; `deadline`: time runs out; `haste`: be quick; `fear`: you would miss it; `guilt`: only a fool
 *   would not.
 */
export type PressureKind = 'scarcity' | 'deadline' | 'haste' | 'fear' | 'guilt';

/** Words that press readers to buy or to sign up. */
export interface PressurePhrase extends MendablePhrase {
  readonly pressure: PressureKind;
  /** Presses by itself; the others do only where something is for sale ("hurry up, kids"). */
  readonly sells: boolean;
}
