import { isCapital, isSmall, isStarter } from './abbreviations.ts';
import {
  codePointAt,
  isDigit,
  isLatinLetter,
  isLetter,
  isPictograph,
  isSpace,
  joiner,
  objectReplacement,
} from './characters.ts';
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
import { sharedEnds } from './sharedEnds.ts';

/** What `sentenceFact` has computed, by the fact's number, for each language: sentences outlive a change of their paragraph's. */
export interface SentenceFacts {
  fr: unknown[] | undefined;
  en: unknown[] | undefined;
  und: unknown[] | undefined;
}

export interface Sentence extends Span {
  /** `?`, `!`, `.`, `…` or empty (a line or block that ends without punctuation); of `?!` the `?`. */
  readonly terminator: Mark | '';
  /** A sentence that an edit leaves as it was hands them on to its successor. */
  readonly facts: SentenceFacts;
}

function noFacts(): SentenceFacts {
  return { fr: undefined, en: undefined, und: undefined };
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

/** What was split before an edit. */
export interface SplitProse {
  readonly prose: string;
  readonly sentences: readonly Sentence[];
}

/** Where a sentence ends is told by what stands this far after it at most, white space left out. */
const lookahead = 64;

function moved({ from, to, terminator }: Sentence, by: number): Sentence {
  return { from: from + by, to: to + by, terminator, facts: noFacts() };
}

/** What an edit left as it was: the sentences before it, and those after it by where the one before them ends. */
class Unedited {
  /** Sentences that stand where they stood, and are ended by nothing that changed. */
  readonly before: readonly Sentence[];
  private readonly old: readonly Sentence[];
  /** How far the text after the edit moved, and where it begins. */
  private readonly by: number;
  private readonly tailFrom: number;

  constructor(prose: string, { prose: earlier, sentences }: SplitProse) {
    const { head, tail } = sharedEnds(prose, earlier);
    let count = sentences.length - 1;
    while (count > 0 && (sentences[count] as Sentence).from + lookahead > head) count--;
    this.before = sentences.slice(0, Math.max(0, count));
    this.old = sentences;
    this.by = prose.length - earlier.length;
    this.tailFrom = prose.length - tail;
  }

  /** Where to go on after `before`. */
  get from(): number {
    return this.before.length === 0 ? 0 : (this.old[this.before.length] as Sentence).from;
  }

  /** The sentences after one that ended at `to`, if one ended there before the edit too. */
  after({ to }: Sentence): readonly Sentence[] | undefined {
    if (to <= this.tailFrom) return undefined;
    const last = this.old.findIndex((sentence) => sentence.to + this.by === to);
    return last < 0 ? undefined : this.old.slice(last + 1).map((sentence) => moved(sentence, this.by));
  }
}

/** Where a sentence ends at the end of a line all lines have a say. */
const hasLines = /[\n\r\u2028\u2029]/;

/**
 * The sentences of masked prose, in order, without overlap, without white space around them: together they hold every
 * visible character. What has neither letter nor digit belongs to the sentence before it. With what was split `earlier`
 * only the sentences around an edit are looked for.
 */
export function splitSentences(prose: string, earlier?: SplitProse): Sentence[] {
  const sentences: { from: number; to: number; terminator: Sentence['terminator']; facts: SentenceFacts }[] = [];
  const unedited =
    earlier && !hasLines.test(prose) && !hasLines.test(earlier.prose) ? new Unedited(prose, earlier) : undefined;
  for (const sentence of unedited?.before ?? []) sentences.push(moved(sentence, 0));
  const lineBreaks = separatingLineBreaks(prose);
  let lineBreak = 0;
  let start = unedited?.from ?? 0;
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
      sentences.push({ from, to, terminator: ending && ending.to >= to ? ending.mark : '', facts: noFacts() });
    start = end;
    hasWords = false;
  };
  for (let at = start; at < prose.length; ) {
    const unit = prose.charCodeAt(at);
    const isLatin = isLatinLetter[unit] === 1;
    // Nearly all there is: it needs no look at what it might be.
    if (isLatin || unit === 0x20) {
      hasWords ||= isLatin;
      at++;
      continue;
    }
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
        if (hasWords && endsSentence(prose, start, ending)) {
          close(next);
          const known = unedited?.after(sentences.at(-1) as Sentence);
          if (known) return [...sentences, ...known];
        }
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
