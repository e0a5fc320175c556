import type { QuestionKind } from './question.ts';

/** What the grammar of a sentence shows of a question in it. */
export interface Interrogation {
  readonly kind: Exclude<QuestionKind, 'invitation'>;
  readonly open: boolean;
}

export const openQuestion: Interrogation = { kind: 'direct', open: true };
export const closedQuestion: Interrogation = { kind: 'direct', open: false };
export const tagQuestion: Interrogation = { kind: 'tag', open: false };
