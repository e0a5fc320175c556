import { splitSentences } from '../../../server/src/engine/text/sentences.ts';

/** Half-open range of UTF-16 offsets. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A paragraph is looked at no farther than this around the cursor. */
const farthest = 4000;

const blankLine = /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/g;
const threadBreak = /^[ \t]{0,3}-[ \t]*-[ \t]*-[ \t-]*$/gm;

/** The paragraph that `at` stands in, between blank lines. */
function paragraphAround(text: string, at: number): Stretch {
  const start = Math.max(0, at - farthest);
  const end = Math.min(text.length, at + farthest);
  let from = start;
  let to = end;
  for (const { 0: gap, index } of text.slice(start, end).matchAll(blankLine)) {
    const gapFrom = start + index;
    if (gapFrom + gap.length <= at) from = gapFrom + gap.length;
    else if (gapFrom >= at) {
      to = gapFrom;
      break;
    }
  }
  return { from, to: Math.max(from, to) };
}

/**
 * The sentence that is being written at `at`. Nothing where a sentence has ended before it: behind the space that follows
 * a full stop, on the next line.
 */
export function sentenceAround(text: string, at: number): Stretch {
  const { from, to } = paragraphAround(text, at);
  let last: Stretch | undefined;
  let ended = false;
  for (const sentence of splitSentences(text.slice(from, to))) {
    if (from + sentence.from > at) break;
    last = { from: from + sentence.from, to: from + sentence.to };
    ended = sentence.terminator !== '';
  }
  if (!last) return { from: at, to: at };
  if (at <= last.to) return last;
  // Behind the last word of a sentence that goes on, and still on its line.
  return ended || /[\r\n]/.test(text.slice(last.to, at)) ? { from: at, to: at } : { from: last.from, to: at };
}

/** Where the body begins, behind the front matter. */
function bodyStart(text: string): number {
  const opening = /^\ufeff?---[ \t]*(?:\r\n|\r|\n)/.exec(text);
  if (!opening) return 0;
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$)/m.exec(text.slice(opening[0].length));
  return closing ? opening[0].length + closing.index + closing[0].length : 0;
}

/** The post of a thread that `at` stands in; nothing within the front matter. */
export function postAround(text: string, at: number): Stretch {
  const body = bodyStart(text);
  if (at < body) return { from: at, to: at };
  let from = body;
  let to = text.length;
  for (const { 0: rule, index } of text.slice(body).matchAll(threadBreak)) {
    const start = body + index;
    if (start + rule.length <= at) from = start + rule.length;
    else if (start >= at) {
      to = start;
      break;
    }
  }
  return { from, to };
}

/** Whether a stretch has fewer than `count` words. */
export function hasFewerWords(text: string, { from, to }: Stretch, count: number): boolean {
  let found = 0;
  for (const _ of text.slice(from, to).matchAll(/\p{L}[\p{L}\p{M}\p{N}]*/gu)) if (++found >= count) return false;
  return true;
}

export function touches(a: Stretch, b: Stretch): boolean {
  return a.from <= b.to && b.from <= a.to;
}
