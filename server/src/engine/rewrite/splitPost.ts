import type { Draft, PlacedParagraph, Post } from '../draft.ts';
import { lengthOn, type OwnLimits } from '../platforms/length.ts';
import type { FixEdit, Platform } from '../rule.ts';
import type { Span } from '../text/paragraph.ts';
import { publishedText } from '../text/published.ts';

/** The white space at which a post may be cut in two. */
interface Seam extends Span {
  /** Between two blocks rather than two sentences of one. */
  readonly betweenBlocks: boolean;
}

/** Longer threads are articles. */
const mostParts = 25;

/** A cut between blocks is taken rather than a later one between sentences if it fills this share of a post. */
const wellFilled = 0.6;

function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}

function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

function sentenceSeams({ paragraph, from }: PlacedParagraph): Seam[] {
  if (paragraph.kind !== 'paragraph') return [];
  const { sentences, raw } = paragraph;
  const inner = [...paragraph.emphases, ...paragraph.quotations, ...paragraph.links];
  return sentences.slice(0, -1).flatMap((sentence, index) => {
    const next = (sentences[index + 1] as Span).from;
    const isBlank = next > sentence.to && raw.slice(sentence.to, next).trim() === '';
    if (!isBlank || inner.some((span) => span.from < sentence.to && span.to > next)) return [];
    return { from: from + sentence.to, to: from + next, betweenBlocks: false };
  });
}

/** Where a post may be cut, in order: between blocks and between sentences, wherever words follow. */
function seamsOf({ text }: Draft, post: Post): Seam[] {
  const seams: Seam[] = [];
  post.paragraphs.forEach((placed, index) => {
    const previous = post.paragraphs[index - 1];
    if (previous) {
      const from = lineEnd(text, previous.to);
      const to = lineStart(text, placed.from);
      if (to > from && text.slice(from, to).trim() === '') seams.push({ from, to, betweenBlocks: true });
    }
    seams.push(...sentenceSeams(placed));
  });
  let lastWord = 0;
  for (const { paragraph, from } of post.own) {
    const word = paragraph.tokens.findLast(({ kind }) => kind === 'word');
    if (word) lastWord = from + word.from;
  }
  return seams.filter(({ to }) => to <= lastWord);
}

/** Whether a stretch of the published text passes a limit of one of the platforms. */
function passesLimit(text: string, platforms: readonly Platform[], own: OwnLimits | undefined): boolean {
  return platforms.some((platform) => lengthOn(platform, text, own)?.at !== undefined);
}

/** The last seam before which all fits, found by halving: more text is never shorter. */
function lastFitting(fits: (seam: Seam) => boolean, seams: readonly Seam[]): number {
  let low = -1;
  let high = seams.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(seams[middle] as Seam)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The edits that make a post a thread whose every part fits `platforms`; undefined where a sentence alone does not. */
export function splitEdits(
  draft: Draft,
  post: Post,
  platforms: readonly Platform[],
  own?: OwnLimits,
): readonly FixEdit[] | undefined {
  const published = publishedText(draft, post);
  const tooLong = (from: number, to: number): boolean => passesLimit(published.between(from, to), platforms, own);
  const { eol } = draft;
  const edits: FixEdit[] = [];
  let seams = seamsOf(draft, post);
  let from = post.extent.from;
  while (tooLong(from, post.extent.to)) {
    if (edits.length >= mostParts) return undefined;
    const start = from;
    const last = lastFitting((seam) => !tooLong(start, seam.from), seams);
    if (last < 0) return undefined;
    const latest = seams[last] as Seam;
    const block = seams
      .slice(0, last + 1)
      .findLastIndex((seam) => seam.betweenBlocks && seam.from - start >= wellFilled * (latest.from - start));
    const chosen = seams[block < 0 ? last : block] as Seam;
    edits.push({ from: chosen.from, to: chosen.to, newText: [`${eol}${eol}---${eol}${eol}`] });
    from = chosen.to;
    seams = seams.slice((block < 0 ? last : block) + 1);
  }
  return edits;
}
