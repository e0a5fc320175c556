import type { MendablePhrase } from '../../../phrases/phrase.ts';
import { converting } from './converting.ts';
import { hunting } from './hunting.ts';
import { prospects } from './prospects.ts';

/** Words that make targets of people, in French. */
export const phrases: readonly MendablePhrase[] = [...prospects, ...hunting, ...converting];
