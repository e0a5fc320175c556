import type { BaitPhrase } from '../../../language/appeals/cue.ts';
import { reactions } from './reactions.ts';
import { shares } from './shares.ts';

/** The French phrases of rule `engagement-bait`. Words that readers are told to post are read by `passwordsOf`. */
export const baitPhrases: readonly BaitPhrase[] = [...reactions, ...shares];
