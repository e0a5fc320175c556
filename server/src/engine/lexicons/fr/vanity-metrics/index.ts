import type { Pattern } from '../../../phrases/phrase.ts';
import { achievements } from './achievements.ts';
import { figures } from './figures.ts';
import { milestones } from './milestones.ts';
import { shapes } from './shapes.ts';

/** The French phrases of rule `vanity-metrics`. */
export const phrases: readonly Pattern[] = [...achievements, ...milestones, ...figures, ...shapes];
