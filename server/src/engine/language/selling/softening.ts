import type { Pattern } from '../../phrases/phrase.ts';

/**
 * Haste and hype that an offer does without. What becomes of the phrase:
 *
 * - `drop`: it goes, with the comma that hung on it.
 * - `lead`: it goes where a number or an amount follows, which then begins the sentence ("Profitez vite de -20 %").
 * - `{ replace }`: these words stand in its place; a list is keyed by the pattern's index.
 */
export interface Softening extends Pattern {
  readonly soft: 'drop' | 'lead' | { readonly replace: string | readonly string[] };
  /** `[before, after]`: whole sentences; run as tests. */
  readonly mends: readonly (readonly [before: string, after: string])[];
}
