import type { HostilePhrase } from '../../../language/hostility/hostilePhrase.ts';
import { contempt } from './contempt.ts';
import { despised } from './despised.ts';
import { dismissals } from './dismissals.ts';
import { threats } from './threats.ts';

/** The French set phrases of rule `hostile-words`. Single words are graded in `words.ts`. */
export const hostilePhrases: readonly HostilePhrase[] = [...dismissals, ...threats, ...contempt, ...despised];
