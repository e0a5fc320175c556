import type { Pattern } from '../phrases/phrase.ts';

/** `time`: when it was; `people`: who was there; `trouble`: what went wrong; `speech`: what was said. */
export type StoryTrace = 'time' | 'people' | 'trouble' | 'speech';

/** A phrase that people tell lived experience with. */
export interface StoryCue extends Pattern {
  readonly trace: Exclude<StoryTrace, 'speech'>;
}
