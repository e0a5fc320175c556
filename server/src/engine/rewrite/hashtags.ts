import type { Draft, PlacedParagraph, Post } from '../draft.ts';
import type { FixEdit } from '../rule.ts';
import { isSpace, objectReplacement } from '../text/characters.ts';
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
  if (at === placed.from || placed.paragraph.prose.charCodeAt(at - 1 - placed.from) === objectReplacement) return true;
  return !/[\p{L}\p{N},;:'’(«"“-]/u.test(text.charAt(at - 1));
}

function closes(text: string, { to, placed }: PlacedHashtag): boolean {
  return /^[ \t\u00a0]*(?:[\r\n]|$)/.test(text.slice(to, Math.min(placed.to, to + 40)));
}

/** Hashtags that follow each other with nothing but spaces and separators between them. */
function runsOf(text: string, hashtags: readonly PlacedHashtag[]): PlacedHashtag[][] {
  const runs: PlacedHashtag[][] = [];
  for (const hashtag of hashtags) {
    const before = runs.at(-1)?.at(-1);
    if (before && onlySpaceBetween(text, before.to, hashtag.from)) runs.at(-1)?.push(hashtag);
    else runs.push([hashtag]);
  }
  return runs;
}

/**
 * The hashtags that are piled up beside the sentences, in order. Those of a sentence are words of it: single ones, lists
 * with commas, the first of those that a line ends with.
 */
export function piledHashtags(text: string, hashtags: readonly PlacedHashtag[]): PlacedHashtag[] {
  return runsOf(text, hashtags).flatMap((run) => {
    const first = run[0] as PlacedHashtag;
    const last = run.at(-1) as PlacedHashtag;
    if (opens(text, first)) return run.length > 1 || closes(text, last) ? run : [];
    const commas = /[,·|]/.test(text.slice(first.to, last.from));
    return run.length > 1 && !commas ? run.slice(1) : [];
  });
}

/** Back over the commas that part a hashtag from the one before it. */
function withSeparators(text: string, { from, placed }: PlacedHashtag): number {
  let at = from;
  while (at > placed.from && /[,·| \t\u00a0]/.test(text.charAt(at - 1))) at--;
  return /[,·|]/.test(text.slice(at, from)) ? at : from;
}

/** The edits that keep the first `limit` hashtags; undefined where too many of them are words of sentences. */
export function keepHashtags(
  draft: Draft,
  hashtags: readonly PlacedHashtag[],
  limit: number,
): readonly FixEdit[] | undefined {
  const pile = piledHashtags(draft.text, hashtags);
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
  for (const span of spans.map((each) => ({ ...each, from: withSeparators(draft.text, each) }))) {
    const removal = removalOf(draft, span.placed, span);
    if (!removal) return undefined;
    edits.push({ from: Math.max(removal.from, edits.at(-1)?.to ?? 0), to: removal.to, newText: [''] });
  }
  return edits;
}
