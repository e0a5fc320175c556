import type { Draft } from '../../draft.ts';
import { questionsOfPost } from './questions.ts';

/** The question that a draft ends with: the last one that it asks its readers in earnest; undefined where it asks none. */
export function closingQuestionOf(draft: Draft): string | undefined {
  const last = draft.posts.flatMap(questionsOfPost).findLast(({ question }) => question.genuine);
  return last?.placed.paragraph.raw.slice(last.question.from, last.question.to);
}
