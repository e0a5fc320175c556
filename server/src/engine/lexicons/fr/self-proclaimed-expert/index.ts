import { shapes } from './shapes.ts';
import { titles } from './titles.ts';
import type { SelfTitle } from './words.ts';

/** The French phrases of rule `self-proclaimed-expert`. */
export const phrases: readonly SelfTitle[] = [...titles, ...shapes];
