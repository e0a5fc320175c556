import type { ClickbaitPhrase } from '../../../language/titles/cue.ts';
import { everywhere } from './everywhere.ts';
import { gaps } from './gaps.ts';
import { quizzes } from './quizzes.ts';
import { reactions } from './reactions.ts';

/** The English phrases of rule `clickbait`. */
export const phrases: readonly ClickbaitPhrase[] = [...everywhere, ...gaps, ...quizzes, ...reactions];
