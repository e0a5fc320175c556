import type { Post } from '../draft.ts';
import { paragraphFact } from './paragraph.ts';

/** Words of the author's own in a paragraph: mentions, hashtags, URLs, code, quotations and numbers are none. */
const ownWordsOf = paragraphFact((paragraph) => {
  let count = 0;
  for (const token of paragraph.tokens) if (token.kind === 'word') count++;
  return count;
});

const counts = new WeakMap<Post, number>();

/** Words of the author's own in a post. */
export function ownWordCount(post: Post): number {
  let count = counts.get(post);
  if (count === undefined) {
    count = 0;
    for (const { paragraph } of post.own) count += ownWordsOf(paragraph);
    counts.set(post, count);
  }
  return count;
}
