import type { Draft, PlacedParagraph, Post } from '../draft.ts';
import type { FixEdit } from '../rule.ts';
import { isSpace } from '../text/characters.ts';
import type { Span } from '../text/paragraph.ts';
import { removalOf } from './removal.ts';

/** A hashtag of the author's own; offsets of the draft. */
export interface PlacedHashtag extends Span {
  readonly placed: PlacedParagraph;
}

export function hashtagsOf(post: Post): PlacedHashtag[] {
  return post.own.flatMap((placed) =>
    placed.paragraph.hashtags.map(({ from, to }) => ({ from: placed.from + from, to: placed.from + to, placed })),
  );
}

/** Whether nothing but white space and separators stands between two offsets. */
export function onlySpaceBetween(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    // Commas and middle dots separate hashtags too.
    if (!isSpace(code) && code !== 0x2c && code !== 0xb7 && code !== 0x7c) return false;
  }
  return true;
}

/** Whether nothing of a sentence leads to what begins at `at`: a line or a new sentence begins there. */
function opens(text: string, { from, placed }: PlacedHashtag): boolean {
  let at = from;
  while (at > placed.from && isSpace(text.charCodeAt(at - 1)) && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--;
  return at === placed.from || !/[\p{L}\p{N},;:'’(«"“-]/u.test(text.charAt(at - 1));
}

function closes(text: string, { to, placed }: PlacedHashtag): boolean {
  return /^[ \t\u00a0]*(?:[\r\n]|$)/.test(text.slice(to, Math.min(placed.to, to + 40)));
}

/** The hashtags that stand among hashtags and outside sentences: those of a sentence are words of it and stay. */
function pileOf(text: string, hashtags: readonly PlacedHashtag[]): PlacedHashtag[] {
  return hashtags.filter((hashtag, index) => {
    const before = hashtags[index - 1];
    const after = hashtags[index + 1];
    if (before && onlySpaceBetween(text, before.to, hashtag.from)) return true;
    if (!opens(text, hashtag)) return false;
    return closes(text, hashtag) || (after !== undefined && onlySpaceBetween(text, hashtag.to, after.from));
  });
}

/** The edits that keep the first `limit` hashtags; undefined where too many of them are words of sentences. */
export function keepHashtags(
  draft: Draft,
  hashtags: readonly PlacedHashtag[],
  limit: number,
): readonly FixEdit[] | undefined {
  const pile = pileOf(draft.text, hashtags);
  const excess = hashtags.length - limit;
  if (pile.length < excess) return undefined;
  const spans: PlacedHashtag[] = [];
  for (const hashtag of pile.slice(-excess)) {
    const previous = spans.at(-1);
    if (previous?.placed === hashtag.placed && onlySpaceBetween(draft.text, previous.to, hashtag.from)) {
      spans[spans.length - 1] = { ...previous, to: hashtag.to };
    } else spans.push(hashtag);
  }
  const edits: FixEdit[] = [];
  for (const span of spans) {
    const removal = removalOf(draft, span.placed, span);
    if (!removal) return undefined;
    edits.push({ from: Math.max(removal.from, edits.at(-1)?.to ?? 0), to: removal.to, newText: [''] });
  }
  return edits;
}
