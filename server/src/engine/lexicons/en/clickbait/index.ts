import type { ClickbaitPhrase } from '../../../language/titles/cue.ts';
import { everywhere } from './everywhere.ts';
import { feeds } from './feeds.ts';
import { gaps } from './gaps.ts';
import { hooks } from './hooks.ts';
import { quizzes } from './quizzes.ts';
import { reactions } from './reactions.ts';

/** The English phrases of rule `clickbait`. */
export const phrases: readonly ClickbaitPhrase[] = [
  ...everywhere,
  ...feeds,
  ...hooks,
  ...gaps,
  ...quizzes,
  ...reactions,
];
