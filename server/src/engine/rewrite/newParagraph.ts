import type { Draft, PlacedParagraph, Post } from '../draft.ts';
import { lastOwnSentence, placeOfNewParagraph } from '../language/questions/placement.ts';
import type { FixEdit, FixText } from '../rule.ts';
import { isBlankAfter, lineEnd } from '../text/lines.ts';

/**
 * The edit that adds `text` as a last paragraph of a post: before the hashtags and links that close it where the post
 * has words, else after all that it holds.
 */
export function newParagraph(draft: Draft, post: Post, text: FixText): FixEdit | undefined {
  const last = lastOwnSentence(post);
  const end = post.paragraphs.at(-1) as PlacedParagraph | undefined;
  if (!end) return undefined;
  const after = lineEnd(draft.text, end.to);
  const { at, separates } = last
    ? placeOfNewParagraph(draft, post, last)
    : { at: after, separates: !isBlankAfter(draft.text, after) };
  return { from: at, to: at, newText: [draft.eol + draft.eol, ...text, ...(separates ? [draft.eol] : [])] };
}
