import type { Draft } from '../draft.ts';
import { commentsOf } from '../language/replies/comments.ts';
import { thanksIn } from '../language/replies/gratitude.ts';
import { foldHandle } from '../people/handle.ts';
import type { Positions, TextRange } from '../text/positions.ts';

/** A comment quoted in a draft, and what the draft does about it. */
export interface CommentSummary {
  /** Of its author, without `@`. */
  readonly handle: string;
  readonly folded: string;
  /** Where its author is named. */
  readonly range: TextRange;
  readonly asks: boolean;
  /** Whether it is there to be answered, and not only shown. */
  readonly awaitsAnswer: boolean;
  readonly answered: boolean;
  readonly thanked: boolean;
}

const mostKept = 100;

export function commentSummaries(draft: Draft, positions: Positions): readonly CommentSummary[] {
  return commentsOf(draft)
    .slice(0, mostKept)
    .map(({ handle, mention, asks, awaitsAnswer, answered, reply }) => ({
      handle,
      folded: foldHandle(handle),
      range: positions.range(mention),
      asks,
      awaitsAnswer,
      answered,
      thanked: reply.some(({ paragraph }) => thanksIn(paragraph)),
    }));
}
