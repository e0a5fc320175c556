import type { TiePhrase } from '../../../language/partnership/cue.ts';
import { gifts } from './gifts.ts';
import { labels } from './labels.ts';
import { mentioned } from './mentioned.ts';
import { owners } from './owners.ts';

/** The English phrases of rule `undisclosed-partnership`. */
export const tiePhrases: readonly TiePhrase[] = [...gifts, ...mentioned, ...labels, ...owners];
