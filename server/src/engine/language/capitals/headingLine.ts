import type { Post } from '../../draft.ts';
import type { Gathered } from '../../text/gather.ts';
import type { Shout } from './shouts.ts';

/** Longer lines are sentences. */
const longestHeading = 80;
const longestEntry = 60;
/** A picture may stand between a heading and its text. */
const nearBelow = 2;
/** Numbers, dates, marks of lists and asterisks beside it; what is called out, or set between emoji, is none. */
const besideHeading = /^[^\p{L}\p{Extended_Pictographic}!?]*$/u;
/** "TIGHTTTT" is cried. */
const drawnOut = /(\p{L})\1\1/u;
/** So many words written small stand below a heading. */
const leastBelow = 3;
const small = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}’'-]*/gu;

/**
 * Whether a run is a line of its own above lines that are not in capitals: how parts of a programme are headed where
 * nothing else makes headings.
 */
export function headsLines(post: Post, { placed, found: { from, to } }: Gathered<Shout>): boolean {
  const { raw } = placed.paragraph;
  if (to - from > longestHeading || /[\r\n]/.test(raw.slice(from, to)) || drawnOut.test(raw.slice(from, to)))
    return false;
  const begin = Math.max(raw.lastIndexOf('\n', from - 1), raw.lastIndexOf('\r', from - 1)) + 1;
  const end = /[\r\n]|$/.exec(raw.slice(to)) as RegExpExecArray;
  if (!besideHeading.test(raw.slice(begin, from)) || !besideHeading.test(raw.slice(to, to + end.index))) return false;
  // Entries of a list are names of something: who cries there does so with a mark.
  if (placed.paragraph.kind === 'item' && to - from <= longestEntry) return true;
  const index = post.own.indexOf(placed);
  const next = post.own.slice(index + 1, index + 1 + nearBelow).map(({ paragraph }) => paragraph.raw);
  return [raw.slice(to + end.index), ...next].some((text) => (text.match(small)?.length ?? 0) >= leastBelow);
}
