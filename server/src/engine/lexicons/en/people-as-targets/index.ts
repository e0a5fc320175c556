import type { MendablePhrase } from '../../../phrases/phrase.ts';
import { converting } from './converting.ts';
import { counting } from './counting.ts';
import { hunting } from './hunting.ts';
import { targets } from './targets.ts';

/** The English phrases of rule `people-as-targets`. */
export const phrases: readonly MendablePhrase[] = [...targets, ...hunting, ...counting, ...converting];
