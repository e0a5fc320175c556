import type { Pattern } from '../phrases/phrase.ts';

/**
 * What a phrase says of advice: its `topic` is work or life in general, it gives a rule (`advice`), or it shows that
 * somebody has done what is spoken of (`practice`).
 */
export interface TheoryCue extends Pattern {
  readonly cue: 'topic' | 'advice' | 'practice';
}
