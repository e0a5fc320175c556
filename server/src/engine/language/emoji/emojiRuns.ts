import { isDigit, isEmojiModifier } from '../../text/characters.ts';
import { isLineBreak } from '../../text/lineBreaks.ts';
import { type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';

/** Emoji that stand together, whatever their number; spaces between them do not part them. */
export interface EmojiRun extends Span {
  /** The run opens its line, and words follow on it. */
  readonly bullet: boolean;
  /** The digit of a keycap (`1️⃣`): a numbered item. */
  readonly digit: string | undefined;
  /** Flags say which language or country a line is about. */
  readonly flag: boolean;
}

const keycap = /^[#*]\ufe0f?\u20e3/;
const wordOnLine = /[\p{L}\p{N}\ufffc]/u;

function isInlineSpace(character: string): boolean {
  return character === ' ' || character === '\u00a0' || character === '\u202f' || character === '\t';
}

function lineOpensAt(own: string, at: number): boolean {
  let before = at;
  while (before > 0 && (isInlineSpace(own.charAt(before - 1)) || '\u0000-*•'.includes(own.charAt(before - 1))))
    before--;
  return before === 0 || isLineBreak(own.charCodeAt(before - 1));
}

function wordsFollow(own: string, at: number): boolean {
  let end = at;
  while (end < own.length && !isLineBreak(own.charCodeAt(end))) end++;
  return wordOnLine.test(own.slice(at, Math.min(end, at + 400)));
}

/** The emoji of a paragraph as spans, `#️⃣` and `*️⃣` among them, which tokens take for marks. */
function emojiSpans(paragraph: Paragraph): Span[] {
  const spans: Span[] = [];
  for (const token of paragraph.tokens) {
    if (token.kind === 'emoji') spans.push(token);
    else if (token.folded === '#' || token.folded === '*') {
      const found = token.to - token.from === 1 && keycap.exec(paragraph.own.slice(token.from, token.from + 3));
      if (found) spans.push({ from: token.from, to: token.from + found[0].length });
    }
  }
  return spans;
}

/** The runs of emoji in the author's own words of a paragraph, in order; in a table's cell they are what it says. */
export const emojiRunsOf = paragraphFact((paragraph): readonly EmojiRun[] => {
  const { own, kind } = paragraph;
  if (kind === 'cell') return [];
  const runs: { from: number; to: number }[] = [];
  for (const span of emojiSpans(paragraph)) {
    const last = runs.at(-1);
    let to = span.to;
    while (to < own.length && (isEmojiModifier(own.charCodeAt(to)) || own.charCodeAt(to) === 0x200d)) to++;
    let gap = last?.to ?? 0;
    while (last && gap < span.from && isInlineSpace(own.charAt(gap))) gap++;
    if (last && gap >= span.from) last.to = Math.max(last.to, to);
    else runs.push({ from: span.from, to });
  }
  return runs.map(({ from, to }) => ({
    from,
    to,
    // A heading stands by itself: its emoji lists nothing.
    bullet: paragraph.kind !== 'heading' && lineOpensAt(own, from) && wordsFollow(own, to),
    digit: isDigit(own.charCodeAt(from)) ? own.charAt(from) : undefined,
    flag: /^[\u{1F1E6}-\u{1F1FF}]/u.test(own.slice(from, from + 2)),
  }));
});
