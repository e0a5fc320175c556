import { isCapital, isSmall, stopEndsSentence } from './abbreviations.ts';
import {
  codePointAt,
  isDigit,
  isEmojiModifier,
  isLetter,
  isPictograph,
  isSpace,
  joiner,
  objectReplacement,
} from './characters.ts';
import { isLineBreak } from './lineBreaks.ts';

export type Mark = '?' | '!' | '.' | '…';

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

/** Whether the emoji that begins with this code point belongs to the sentence after it. */
export function pointsOnward(codePoint: number): boolean {
  return pointers.has(String.fromCodePoint(codePoint));
}

export function isMark(code: number): boolean {
  return marks.has(code);
}

/** What ends a sentence: its marks with the closing quotes, brackets and emoji after them. */
export interface Ending {
  readonly from: number;
  readonly to: number;
  readonly mark: Mark;
  /** Whether a quotation mark or bracket closes after the mark. */
  readonly closes: boolean;
  readonly hasEmoji: boolean;
}

/** Offset after white space other than line breaks, and markup. */
export function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code !== joiner && (!isSpace(code) || isLineBreak(code))) break;
    at++;
  }
  return at;
}

function hasSpace(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isSpace(text.charCodeAt(at))) return true;
  return false;
}

/** Where the run of emoji at `from` ends: before the first that points onward, if it is not the first of all. */
export function emojiEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = codePointAt(text, at);
    if (code !== zeroWidthJoiner && !isEmojiModifier(code) && !isPictograph(code)) break;
    if (at > from && pointsOnward(code)) break;
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
export function beginsWord(text: string, at: number): boolean {
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

/** Reads the marks at `from` and what belongs to them: more marks, closing quotes and brackets, emoji. */
export function readEnding(text: string, from: number): Ending {
  let mark = marks.get(text.charCodeAt(from)) as Mark;
  let to = from + 1;
  let closes = false;
  let outer = false;
  let hasEmoji = false;
  for (;;) {
    const at = skipSpaces(text, to);
    if (at >= text.length) break;
    const spaced = hasSpace(text, to, at);
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
      const code = codePointAt(text, at);
      const after = isPictograph(code) && !pointsOnward(code) ? emojiEnd(text, at) : emoticonEnd(text, at);
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
  if (!isCapital(codePointAt(text, ending.to)) || !isSmall(text.codePointAt(ending.to + 1) ?? 0)) return false;
  if (ending.closes) return true;
  let at = ending.from;
  while (at > 0 && ending.from - at < 20 && isSmall(text.charCodeAt(at - 1))) at--;
  return ending.from - at >= 2 && !isLetter(text.charCodeAt(at - 1));
}

/** Whether the sentence that begins at `start` ends with `ending`. */
export function endsSentence(text: string, start: number, ending: Ending): boolean {
  let next = ending.to;
  while (next < text.length && (isSpace(text.charCodeAt(next)) || text.charCodeAt(next) === joiner)) next++;
  if (next >= text.length) return true;
  const code = codePointAt(text, next);
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
  const spaced = ending.hasEmoji || hasSpace(text, ending.to, next);
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
