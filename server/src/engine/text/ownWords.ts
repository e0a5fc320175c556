import type { Draft, Post } from '../draft.ts';
import { draftFact } from './draftFact.ts';
import { sumOver, sumOverPosts } from './gather.ts';
import { paragraphFact } from './paragraph.ts';

/** Words of the author's own in a paragraph: mentions, hashtags, URLs, code, quotations and numbers are none. */
const ownWordsOf = paragraphFact((paragraph) => {
  let count = 0;
  for (const token of paragraph.tokens) if (token.kind === 'word') count++;
  return count;
});

/** Words of the author's own in a post. */
export function ownWordCount(post: Post): number {
  return sumOver(post.own, ownWordsOf);
}

/** Words of the author's own in a whole draft. */
export const ownWordsOfDraft: (draft: Draft) => number = draftFact(({ posts }) => sumOverPosts(posts, ownWordsOf));
