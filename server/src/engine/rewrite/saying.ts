import type { Draft, Post } from '../draft.ts';
import { introductions } from '../language/names/introductions.ts';
import type { FixEdit, FixText } from '../rule.ts';
import { leastWords } from '../score.ts';
import { ownWordsOfDraft } from '../text/ownWords.ts';
import { newParagraph } from './newParagraph.ts';

/**
 * The edit that lets a post say something: `text` as its last paragraph. A draft that was too short to be asked for it
 * speaks to somebody from then on: the person and the question that it needs come with it.
 */
export function sayingEdit(draft: Draft, post: Post, text: FixText): FixEdit | undefined {
  const [asking] = ownWordsOfDraft(draft) < leastWords ? introductions(draft, []) : [];
  return newParagraph(draft, post, asking ? [...text, ' ', ...asking.text] : text);
}
