import type { ClickbaitPhrase } from '../../../language/titles/cue.ts';
import { everywhere } from './everywhere.ts';
import { feeds } from './feeds.ts';
import { groups } from './groups.ts';
import { hooks } from './hooks.ts';
import { titles } from './titles.ts';

/** The French phrases of rule `clickbait`. */
export const phrases: readonly ClickbaitPhrase[] = [...everywhere, ...feeds, ...hooks, ...titles, ...groups];
