import { isLetter, isSpace, joiner } from '../text/characters.ts';
import { tagPairs } from '../text/htmlTags.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';
import { bareBrackets } from './balance.ts';

/** A pair of marks around text: `**…**`, `[…](…)`, `<b>…</b>`. What is inside the pair is `[from + open, to - close)`. */
interface Pair extends Span {
  readonly open: number;
  readonly close: number;
}

function isMark(paragraph: Paragraph, at: number): boolean {
  return paragraph.prose.charCodeAt(at) === joiner;
}

function emphasisPair(paragraph: Paragraph, span: Span): Pair {
  const { emphases, raw } = paragraph;
  const inner = emphases.find(
    (other) => other !== span && other.from > span.from && other.to < span.to && other.from - span.from <= 2,
  );
  const doubled = raw[span.from] === raw[span.from + 1] && raw[span.from] !== undefined;
  const open = inner && isMark(paragraph, inner.from - 1) ? inner.from - span.from : doubled ? 2 : 1;
  return { ...span, open, close: open };
}

function pairsOf(paragraph: Paragraph): readonly Pair[] {
  const pairs: Pair[] = [...tagPairs(paragraph.raw)];
  for (const span of paragraph.emphases) {
    if (paragraph.raw[span.from] !== '<') pairs.push(emphasisPair(paragraph, span));
  }
  for (const { from, to, text, image } of paragraph.links) {
    if (text !== undefined && !image)
      pairs.push({ from, to, open: 1, close: Math.max(1, to - from - 1 - text.length) });
  }
  for (const span of bareBrackets(paragraph)) pairs.push({ ...span, open: 1, close: 1 });
  return pairs;
}

/** A tag of HTML that stands between words. */
function isTag({ raw, prose }: Paragraph, at: number): boolean {
  return raw[at] === '<' && isSpace(prose.charCodeAt(at));
}

/** White space, or the backslash of a hard line break. */
function isGap(paragraph: Paragraph, at: number): boolean {
  return (
    isSpace(paragraph.raw.charCodeAt(at)) || (paragraph.raw[at] === '\\' && isSpace(paragraph.prose.charCodeAt(at)))
  );
}

function isEmpty(paragraph: Paragraph, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isMark(paragraph, at) && !isGap(paragraph, at)) return false;
  return true;
}

/** Emoji, a bare URL, a dash: what hangs on the sentence beside it and says nothing by itself. */
function hangs(paragraph: Paragraph, { from, to }: Span): boolean {
  if (paragraph.links.some((link) => link.image && link.from < to && link.to > from)) return false;
  for (let at = from; at < to; at++) {
    const code = paragraph.prose.codePointAt(at) as number;
    if (isLetter(code) || (code >= 0x30 && code <= 0x39)) return false;
    if (code > 0xffff) at++;
  }
  return true;
}

/** `removed` and what hangs on it: after a sentence, or before the first one. */
function withHanging(paragraph: Paragraph, removed: ReadonlySet<number>): readonly boolean[] {
  const goes = paragraph.sentences.map((_, index) => removed.has(index));
  const hanging = paragraph.sentences.map((sentence) => hangs(paragraph, sentence));
  for (let index = 1; index < goes.length; index++) if (hanging[index]) goes[index] = goes[index - 1] === true;
  for (let index = goes.length - 2; index >= 0; index--) {
    if (hanging[index] && hanging.slice(0, index).every(Boolean)) goes[index] = goes[index + 1] === true;
  }
  return goes;
}

/** `span` and the pairs of marks that hold nothing else. */
function withPairs(paragraph: Paragraph, span: Span, pairs: readonly Pair[]): Span {
  let { from, to } = span;
  for (let round = 0; round <= pairs.length; round++) {
    const before = from + to * 1e7;
    for (const pair of pairs) {
      if (pair.to <= from || pair.from >= to || (pair.from >= from && pair.to <= to)) continue;
      const inside = { from: pair.from + pair.open, to: pair.to - pair.close };
      if (
        !isEmpty(paragraph, inside.from, Math.max(inside.from, from)) ||
        !isEmpty(paragraph, Math.min(inside.to, to), inside.to)
      )
        continue;
      from = Math.min(from, pair.from);
      to = Math.max(to, pair.to);
    }
    if (from + to * 1e7 === before) break;
  }
  return { from, to };
}

/** `span` and the space on one of its sides, so that what stays is neither run together nor left with two spaces. */
function withSpace(paragraph: Paragraph, { from, to }: Span): Span {
  const { raw } = paragraph;
  let before = from;
  while (before > 0 && isGap(paragraph, before - 1)) before--;
  let after = to;
  while (after < raw.length && isGap(paragraph, after)) after++;
  if (isEmpty(paragraph, after, raw.length)) return { from: before, to };
  if (isEmpty(paragraph, 0, before)) return { from, to: after };
  const breaksLine = (start: number, end: number): boolean => /[\r\n]/.test(raw.slice(start, end));
  const closesMarks = after === to && (isMark(paragraph, to) || isTag(paragraph, to));
  if (closesMarks || (breaksLine(to, after) && !breaksLine(before, from))) return { from: before, to };
  return { from, to: after };
}

function without(span: Span, kept: Span): Span[] {
  if (kept.to <= span.from || kept.from >= span.to) return [span];
  return [
    { from: span.from, to: kept.from },
    { from: kept.to, to: span.to },
  ].filter(({ from, to }) => from < to);
}

/**
 * What to cut so that sentences are gone from a paragraph: spans in order, or `all` where nothing else would be left of
 * it. Offsets of the paragraph.
 */
export function cutsOf(paragraph: Paragraph, removed: ReadonlySet<number>): readonly Span[] | 'all' {
  const goes = withHanging(paragraph, removed);
  if (goes.every(Boolean)) return 'all';
  const pairs = pairsOf(paragraph);
  const cuts: Span[] = [];
  for (let first = 0; first < goes.length; first++) {
    if (!goes[first]) continue;
    let last = first;
    while (goes[last + 1]) last++;
    const from = paragraph.sentences[first]?.from ?? 0;
    const to = paragraph.sentences[last]?.to ?? from;
    const whole = withPairs(paragraph, { from, to }, pairs);
    let pieces: Span[] = [withSpace(paragraph, whole)];
    for (const pair of pairs) {
      if (pair.from >= whole.from && pair.to <= whole.to) continue;
      for (const mark of [
        { from: pair.from, to: pair.from + pair.open },
        { from: pair.to - pair.close, to: pair.to },
      ]) {
        pieces = pieces.flatMap((piece) => without(piece, mark));
      }
    }
    cuts.push(...pieces);
    first = last;
  }
  return cuts;
}
