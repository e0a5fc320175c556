import { isCapital, isSmall, isStarter, stopEndsSentence } from './abbreviations.ts';
import { isDigit, isEmojiModifier, isLetter, isPictograph, isSpace, joiner, objectReplacement } from './characters.ts';
import { isLineBreak, separatingLineBreaks } from './lineBreaks.ts';
import type { Span } from './paragraph.ts';

export interface Sentence extends Span {
  /** `?`, `!`, `.`, `…` or empty (a line or block that ends without punctuation); of `?!` the `?`. */
  readonly terminator: '?' | '!' | '.' | '…' | '';
}

type Mark = '?' | '!' | '.' | '…';

const marks: ReadonlyMap<number, Mark> = new Map(
  Object.entries({ '?': '??⁇⁈⁉‽？؟❓❔', '!': '!！‼❗❕', '.': '.。．।۔', '…': '…⋯' } as const).flatMap(
    ([mark, characters]) => [...characters].map((character) => [character.charCodeAt(0), mark as Mark] as const),
  ),
);

const closers = '"”’\')]}»›';
const openers = '([{';
const dashes = '-–—';
const zeroWidthJoiner = 0x200d;

/** Emoji that point at what follows them and belong to the next sentence. */
const pointers = new Set('👉👇➡▶✅☑✔🔹🔸🔷🔶📌📍📩📲🔗⬇⤵💡⚠🚨📣📢🗓📅');

/** What ends a sentence: its marks with the closing quotes, brackets and emoji after them. */
interface Ending {
  readonly from: number;
  readonly to: number;
  readonly mark: Mark;
  /** Whether a quotation mark or bracket closes after the mark. */
  readonly closes: boolean;
  readonly hasEmoji: boolean;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code !== joiner && (!isSpace(code) || isLineBreak(code))) break;
    at++;
  }
  return at;
}

function isFlag(codePoint: number): boolean {
  return codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
}

function emojiEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.codePointAt(at) as number;
    if (code !== zeroWidthJoiner && !isEmojiModifier(code) && !isPictograph(code)) break;
    if (at > from && pointers.has(String.fromCodePoint(code))) break;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}

/** `:)`, `;-)`, `^^`, `<3`, `:'(`: up to four characters between spaces; `from` itself where there is none. */
function emoticonEnd(text: string, from: number): number {
  if (!':;=^<x'.includes(text.charAt(from))) return from;
  let to = from + 1;
  while (to < from + 5 && ":;=^<3'-)(DPpoO/\\|*]_".includes(text.charAt(to)) && to < text.length) to++;
  return to > from + 1 && (to >= text.length || isSpace(text.charCodeAt(to))) ? to : from;
}

function isWordCharacter(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** `.env` and `.5`: the full stop begins a word. */
function beginsWord(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x2e && isWordCharacter(text.charCodeAt(at + 1));
}

function strongest(a: Mark, b: Mark): Mark {
  if (a === '?' || b === '?') return '?';
  if (a === '!' || b === '!') return '!';
  return '…';
}

/** Whether the character at `at` closes what was opened before a mark; `spaced` where white space stands between. */
function closesAt(text: string, at: number, spaced: boolean): boolean {
  const character = text.charAt(at);
  if (character === '' || !closers.includes(character)) return false;
  if (!spaced || character === '»' || character === '›') return true;
  return character === '"' && (at + 1 >= text.length || isSpace(text.charCodeAt(at + 1)));
}

function readEnding(text: string, from: number): Ending {
  let mark = marks.get(text.charCodeAt(from)) as Mark;
  let to = from + 1;
  let closes = false;
  let outer = false;
  let hasEmoji = false;
  for (;;) {
    const at = skipSpaces(text, to);
    if (at >= text.length) break;
    const spaced = at > to && text.charCodeAt(at - 1) !== joiner;
    const next = marks.get(text.charCodeAt(at));
    if (next && !(spaced && beginsWord(text, at))) {
      // What stands outside the brackets decides: `(tu viens ?).`
      mark = outer ? next : strongest(mark, next);
      outer = false;
      to = at + 1;
    } else if (closesAt(text, at, spaced)) {
      closes = true;
      outer = true;
      to = at + 1;
    } else {
      const code = text.codePointAt(at) as number;
      const after =
        isPictograph(code) && !pointers.has(String.fromCodePoint(code)) ? emojiEnd(text, at) : emoticonEnd(text, at);
      if (after === at) {
        if (!isEmojiModifier(code)) break;
        to = at + 1;
      } else {
        hasEmoji = true;
        outer = false;
        to = after;
      }
    }
  }
  return { from, to, mark, closes, hasEmoji };
}

function before(text: string, at: number): string {
  let index = at - 1;
  while (index >= 0 && text.charCodeAt(index) === joiner) index--;
  return text.charAt(index);
}

/** Whether the full stop without a space after it ends a sentence: `fin.Début`, unlike `Booking.com` and `ASP.NET`. */
function endsWithoutSpace(text: string, ending: Ending): boolean {
  if (!isCapital(text.codePointAt(ending.to) as number) || !isSmall(text.codePointAt(ending.to + 1) ?? 0)) return false;
  if (ending.closes) return true;
  let at = ending.from;
  while (at > 0 && ending.from - at < 20 && isSmall(text.charCodeAt(at - 1))) at--;
  return ending.from - at >= 2 && !isLetter(text.charCodeAt(at - 1));
}

/** Whether the sentence that begins at `start` ends with `ending`. */
function ends(text: string, start: number, ending: Ending): boolean {
  let next = ending.to;
  while (next < text.length && (isSpace(text.charCodeAt(next)) || text.charCodeAt(next) === joiner)) next++;
  if (next >= text.length) return true;
  const code = text.codePointAt(next) as number;
  const { mark, closes } = ending;
  const small = isSmall(code);
  // `(…)`, `[...]`, `(?)`
  if (closes && openers.includes(before(text, ending.from))) return false;
  if (
    closes &&
    (small || (dashes.includes(text.charAt(next)) && isSmall(text.charCodeAt(skipSpaces(text, next + 1)))))
  ) {
    return false;
  }
  if (',;:)/'.includes(text.charAt(next))) return false;
  const spaced = ending.hasEmoji || (next > ending.to && isSpace(text.charCodeAt(next - 1)));
  if (mark === '?' || mark === '!') {
    if (spaced || code === objectReplacement || '@#«“"(¿¡'.includes(text.charAt(next))) return true;
    // `page.php?id=3` where nobody saw an address
    return isLetter(code) && !text.slice(next, next + 10).includes('=');
  }
  if (mark === '…') return ending.hasEmoji || (spaced ? !small : isCapital(code));
  if (ending.hasEmoji || text[ending.from] !== '.') return true;
  if (!spaced) return endsWithoutSpace(text, ending);
  return stopEndsSentence(text, start, ending.from, next);
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
  const sentences: { from: number; to: number; terminator: Sentence['terminator'] }[] = [];
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
    else if (from < to) sentences.push({ from, to, terminator: ending && ending.to >= to ? ending.mark : '' });
    start = end;
    hasWords = false;
  };
  for (let at = 0; at < prose.length; ) {
    const code = prose.codePointAt(at) as number;
    let next = at + (code > 0xffff ? 2 : 1);
    if (isLetter(code) || isDigit(code) || code === objectReplacement) hasWords = true;
    else if (isLineBreak(code)) {
      if (lineBreaks[lineBreak] === at) {
        close(at);
        lineBreak++;
      }
    } else if (marks.has(code)) {
      if (!beginsWord(prose, at) || (at > 0 && !isSpace(prose.charCodeAt(at - 1)))) {
        ending = readEnding(prose, at);
        next = ending.to;
        if (hasWords && ends(prose, start, ending)) close(next);
      }
    } else if (isPictograph(code) && !isFlag(code)) {
      next = emojiEnd(prose, at);
      const begins = hasWords && beginsSentence(prose, skipSpaces(prose, next));
      if (begins) close(pointers.has(String.fromCodePoint(code)) ? at : next);
    }
    at = next;
  }
  close(prose.length);
  return sentences;
}
