import type { Pattern } from '../phrases/phrase.ts';

/** A phrase that shows one of the strengths which are told by their words. */
export interface StrengthCue extends Pattern {
  readonly strength: 'recommends' | 'lived' | 'admits-doubt' | 'thanks' | 'sources';
}
