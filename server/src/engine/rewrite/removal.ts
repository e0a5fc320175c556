import type { Draft, PlacedParagraph } from '../draft.ts';
import { isSpace } from '../text/characters.ts';
import { tagPairs } from '../text/htmlTags.ts';
import { endsLine, lineEnd, lineStart, nextLineStart } from '../text/lines.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';
import { balanced } from './balance.ts';
import { blockMarker } from './blockMarker.ts';

function isInlineSpace(code: number): boolean {
  return isSpace(code) && !endsLine(code);
}

function blankLineAfter(text: string, at: number): number | undefined {
  let end = at;
  while (end < text.length && isInlineSpace(text.charCodeAt(end))) end++;
  if (end >= text.length || !endsLine(text.charCodeAt(end))) return undefined;
  return nextLineStart(text, end);
}

/** `span` and the elements of HTML that hold nothing else. Offsets of the paragraph. */
function withEmptied({ raw }: Paragraph, span: Span): Span {
  let { from, to } = span;
  // From the inside out, as their closing tags come.
  for (const pair of tagPairs(raw)) {
    const holds = pair.from + pair.open <= from && to <= pair.to - pair.close;
    const rest = holds ? raw.slice(pair.from + pair.open, from) + raw.slice(to, pair.to - pair.close) : 'kept';
    if (rest.trim() === '') [from, to] = [pair.from, pair.to];
  }
  return { from, to };
}

/**
 * The range to delete so that `span` (absolute, inside `placed`) is gone and what surrounded it still reads well: the
 * space beside it, its line where it was all of it, its list marker, and one blank line where its paragraph ends up empty.
 * Undefined where the deletion would cut Markdown marks in two.
 */
export function removalOf(draft: Draft, placed: PlacedParagraph, span: Span): Span | undefined {
  const { text } = draft;
  const base = placed.from;
  const kept = balanced(placed.paragraph, { from: span.from - base, to: span.to - base });
  if (!kept) return undefined;
  const inner = withEmptied(placed.paragraph, kept);
  let from = inner.from + base;
  let to = inner.to + base;
  while (to < placed.to && isInlineSpace(text.charCodeAt(to))) to++;
  const floor = draft.frontMatter.span.to;
  const start = lineStart(text, from, floor);
  const end = lineEnd(text, to);
  const opensLine = blockMarker.test(text.slice(start, from));
  const closesLine = text.slice(to, end).trim() === '';
  if (opensLine && closesLine) {
    from = start;
    to = nextLineStart(text, end);
    const aloneAbove = start === floor || blankLineBefore(text, start, floor) !== undefined;
    const blankBelow = to < text.length ? blankLineAfter(text, to) : undefined;
    if (aloneAbove && blankBelow !== undefined) return { from, to: blankBelow };
    // The draft ends here: the line break before goes rather than the one that is not there.
    if (to >= text.length && start > floor) from = textEndBefore(text, start, floor);
    return { from, to: to >= text.length ? end : to };
  }
  if (closesLine) {
    while (from > start && isInlineSpace(text.charCodeAt(from - 1))) from--;
    return { from, to: inner.to + base };
  }
  return { from, to };
}

function blankLineBefore(text: string, start: number, floor: number): number | undefined {
  const end = text.startsWith('\r\n', start - 2) ? start - 2 : start - 1;
  if (end < floor) return undefined;
  const previous = lineStart(text, end, floor);
  return text.slice(previous, end).trim() === '' ? previous : undefined;
}

/** Back over the line breaks and blank lines before `start`, to the end of the last line with words. */
function textEndBefore(text: string, start: number, floor: number): number {
  let at = start;
  while (at > floor && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
