import type { CannedPhrase } from '../../../phrases/phrase.ts';
import { announcement } from './announcement.ts';
import { closing } from './closing.ts';
import { filler } from './filler.ts';
import { opening } from './opening.ts';
import { replies } from './replies.ts';
import { sayings } from './sayings.ts';
import { shops } from './shops.ts';

/** The French phrases of rule `canned-phrase`, all kinds. */
export const cannedPhrases: readonly CannedPhrase[] = [
  ...opening,
  ...announcement,
  ...closing,
  ...filler,
  ...replies,
  ...sayings,
  ...shops,
];
