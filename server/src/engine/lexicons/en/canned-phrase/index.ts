import type { CannedPhrase } from '../../../phrases/phrase.ts';
import { announcement } from './announcement.ts';
import { closing } from './closing.ts';
import { courtesies } from './courtesies.ts';
import { filler } from './filler.ts';
import { opening } from './opening.ts';
import { replies } from './replies.ts';
import { sayings } from './sayings.ts';

/** Every English ready-made phrase. */
export const cannedPhrases: readonly CannedPhrase[] = [
  ...opening,
  ...announcement,
  ...closing,
  ...courtesies,
  ...filler,
  ...replies,
  ...sayings,
];
