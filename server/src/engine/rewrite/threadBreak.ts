import type { Draft, Post } from '../draft.ts';
import type { FixEdit } from '../rule.ts';
import type { Span } from '../text/paragraph.ts';

/**
 * A thread break takes the place of white space, and how it is written says which: whoever joins the posts again finds the
 * text as it was. Between blocks it stands under a blank line and over another, as people write it. Where a paragraph is cut
 * at a space, the next post follows right below; where it is cut at the end of a line, there is a blank line more above.
 */

const lineBreak = /\r\n?|\n/g;

function breaksIn(space: string): RegExpExecArray[] {
  return [...space.matchAll(lineBreak)];
}

/** The thread break, with what surrounds it, in place of the white space that `seam` covers. */
export function breakAt(text: string, seam: Span, eol: string): FixEdit {
  const { from, to } = seam;
  const space = text.slice(from, to);
  const [first, second] = breaksIn(space);
  const edit = (written: string): FixEdit => ({ from, to, newText: [written] });
  if (second) return edit(`${space}---${eol}${eol}${/[^\S\r\n]/.test(text.charAt(from - 1)) ? eol : ''}`);
  if (first) {
    const end = first.index + first[0].length;
    return edit(`${space.slice(0, end)}${eol}${eol}---${eol}${space.slice(end)}`);
  }
  if (space === ' ') return edit(`${eol}${eol}---${eol}`);
  return edit(`${space}${eol}${eol}---${eol}${eol}`);
}

/** The thread break between two posts and the white space around it; undefined where something else stands there too. */
function betweenPosts(text: string, post: Post, next: Post): { rule: Span; before: number; after: number } | undefined {
  const rule = { from: post.extent.to, to: next.extent.from };
  if (rule.from >= rule.to || !/^[\s-]*$/.test(text.slice(rule.from, rule.to))) return undefined;
  let before = rule.from;
  while (before > post.extent.from && /\s/.test(text.charAt(before - 1))) before--;
  let after = rule.to;
  for (let at = rule.to; at < next.extent.to && /\s/.test(text.charAt(at)); at++) {
    if (/[\r\n]/.test(text.charAt(at))) after = at + 1;
  }
  return { rule, before, after };
}

/** The edit that makes two posts one: white space and the thread break, and nothing else. */
function joinEdit(text: string, post: Post, next: Post): FixEdit | undefined {
  const place = betweenPosts(text, post, next);
  if (!place) return undefined;
  const { rule, before, after } = place;
  const above = text.slice(before, rule.from);
  const breaks = breaksIn(above);
  const below = breaksIn(text.slice(rule.to, after)).length;
  const from = (index: number): number => before + (breaks.at(index)?.index ?? above.length);
  if (below === 1 && breaks.length === 2 && from(0) === before) return { from: before, to: after, newText: [' '] };
  if (below === 1 && breaks.length >= 3) return { from: from(-2), to: after, newText: [] };
  if (below === 2 && breaks.length === 2 && from(0) > before) return { from: from(0), to: after, newText: [] };
  return { from: rule.from, to: after, newText: [] };
}

/** The edits that make one post of those from `first` to `last`; undefined where something stands between two of them. */
export function joinEdits({ text }: Draft, posts: readonly Post[]): readonly FixEdit[] | undefined {
  const edits: FixEdit[] = [];
  for (const [index, next] of posts.entries()) {
    const post = posts[index - 1];
    if (!post) continue;
    const edit = joinEdit(text, post, next);
    if (!edit) return undefined;
    edits.push(edit);
  }
  return edits;
}
