import type { Draft, PlacedParagraph, Post } from '../draft.ts';
import { lastOwnSentence, placeOfNewParagraph } from '../language/questions/placement.ts';
import type { FixEdit, FixText } from '../rule.ts';

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return end > at && text[end - 1] === '\r' ? end - 1 : end;
}

function isBlankLineAfter(text: string, end: number): boolean {
  const next = text.indexOf('\n', end) + 1;
  return next === 0 || text.slice(next, lineEnd(text, next)).trim() === '';
}

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
    : { at: after, separates: !isBlankLineAfter(draft.text, after) };
  return { from: at, to: at, newText: [draft.eol + draft.eol, ...text, ...(separates ? [draft.eol] : [])] };
}
