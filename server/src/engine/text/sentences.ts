import { isCapital, isSmall, isStarter } from './abbreviations.ts';
import { codePointAt, isDigit, isLetter, isPictograph, isSpace, joiner, objectReplacement } from './characters.ts';
import { isLineBreak, separatingLineBreaks } from './lineBreaks.ts';
import type { Span } from './paragraph.ts';
import {
  beginsWord,
  type Ending,
  emojiEnd,
  endsSentence,
  isMark,
  type Mark,
  pointsOnward,
  readEnding,
  skipSpaces,
} from './sentenceEnd.ts';

export interface Sentence extends Span {
  /** `?`, `!`, `.`, `…` or empty (a line or block that ends without punctuation); of `?!` the `?`. */
  readonly terminator: Mark | '';
  /** What `sentenceFact` has computed. A sentence that an edit leaves as it was hands it on to its successor. */
  readonly facts: unknown[];
}

function isFlag(codePoint: number): boolean {
  return codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
}

/** Whether a sentence begins at `at`, after an emoji: `Venez nombreux`, `On arrive`, but no `Paris`, `GUIDE` or `Léa !` */
function beginsSentence(text: string, at: number): boolean {
  if (!isCapital(text.codePointAt(at) ?? 0)) return false;
  if (isStarter(text, at)) return true;
  let to = at + 1;
  while (to < at + 20 && isSmall(text.codePointAt(to) ?? 0)) to++;
  const next = skipSpaces(text, to);
  const following = text.codePointAt(next) ?? 0;
  return to > at + 1 && next > to && (isSmall(following) || isDigit(following) || '«"“'.includes(text.charAt(next)));
}

/**
 * The sentences of masked prose, in order, without overlap, without white space around them: together they hold every
 * visible character. What has neither letter nor digit belongs to the sentence before it.
 */
export function splitSentences(prose: string): Sentence[] {
  const sentences: { from: number; to: number; terminator: Sentence['terminator']; facts: unknown[] }[] = [];
  const lineBreaks = separatingLineBreaks(prose);
  let lineBreak = 0;
  let start = 0;
  let hasWords = false;
  let ending: Ending | undefined;
  const close = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && (isSpace(prose.charCodeAt(from)) || prose.charCodeAt(from) === joiner)) from++;
    while (to > from && (isSpace(prose.charCodeAt(to - 1)) || prose.charCodeAt(to - 1) === joiner)) to--;
    const last = sentences.at(-1);
    if (from < to && !hasWords && last) last.to = to;
    else if (from < to && !hasWords && end < prose.length) return;
    else if (from < to)
      sentences.push({ from, to, terminator: ending && ending.to >= to ? ending.mark : '', facts: [] });
    start = end;
    hasWords = false;
  };
  for (let at = 0; at < prose.length; ) {
    const code = codePointAt(prose, at);
    let next = at + (code > 0xffff ? 2 : 1);
    if (isLetter(code) || isDigit(code) || code === objectReplacement) hasWords = true;
    else if (isLineBreak(code)) {
      if (lineBreaks[lineBreak] === at) {
        close(at);
        lineBreak++;
      }
    } else if (isMark(code)) {
      if (!beginsWord(prose, at) || (at > 0 && !isSpace(prose.charCodeAt(at - 1)))) {
        ending = readEnding(prose, at);
        next = ending.to;
        if (hasWords && endsSentence(prose, start, ending)) close(next);
      }
    } else if (isPictograph(code) && !isFlag(code)) {
      next = emojiEnd(prose, at);
      const begins = hasWords && beginsSentence(prose, skipSpaces(prose, next));
      if (begins) close(pointsOnward(code) ? at : next);
    }
    at = next;
  }
  close(prose.length);
  return sentences;
}
