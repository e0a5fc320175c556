import type { Draft, Post } from '../draft.ts';
import { draftFact } from './draftFact.ts';
import { ownWordCount } from './ownWords.ts';

/** The posts of a draft that hold words of the author's own, in order. */
export const speakingPostsOf: (draft: Draft) => readonly Post[] = draftFact((draft) =>
  draft.posts.filter((post) => ownWordCount(post) > 0),
);
