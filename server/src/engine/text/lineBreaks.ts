import { isCapital, isSmall } from './abbreviations.ts';
import {
  codePointAt,
  isApostrophe,
  isDigit,
  isEmojiModifier,
  isLetter,
  isPictograph,
  isSpace,
  joiner,
} from './characters.ts';
import { fold } from './fold.ts';

/** A line shorter than this was ended by its writer and not by the width of an editor. */
export const shortestWrappedLine = 45;

/** Words that cannot end a sentence: the next line goes on. */
const hanging = new Set(
  (
    'de du des le la les un une a au aux et ou en dans sur pour par avec sans que qui mon ma mes ton ta tes son sa ses ' +
    'notre nos votre vos leur leurs ce cet cette ces d l j n qu c s the an of to at by for with from and or my your our ' +
    'their his its is are was were be chez entre vers comme si mais donc'
  ).split(' '),
);

/** Words that join a short line to the one before it, where they begin with a small letter. */
const joining = new Set(
  'et ou mais donc car que qui dont de du des a au aux pour par avec sans dans sur en and or but of to for with because that which in from'.split(
    ' ',
  ),
);

interface Line {
  /** Without the white space around it. */
  readonly from: number;
  readonly to: number;
  /** Offset of its line break. */
  readonly end: number;
  /** Visible length, markup not counted. */
  readonly width: number;
}

export function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;
}

function isBlank(code: number): boolean {
  return isSpace(code) || code === joiner;
}

function readLine(text: string, start: number, end: number): Line {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  let width = to - from;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === joiner) width--;
  return { from, to, end, width };
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isLineBreak(text.charCodeAt(at))) continue;
    lines.push(readLine(text, start, at));
    if (text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a) at++;
    start = at + 1;
  }
  return lines;
}

function firstWord(text: string, line: Line): string {
  let to = line.from;
  while (to < line.to && to < line.from + 30 && (isLetter(text.charCodeAt(to)) || text.charCodeAt(to) === joiner)) to++;
  return text.slice(line.from, to);
}

function lastWord(text: string, line: Line): string {
  let to = line.to;
  if (isApostrophe(text.charCodeAt(to - 1))) to--;
  let from = to;
  while (from > line.from && from > to - 12 && isLetter(text.charCodeAt(from - 1))) from--;
  return text.slice(from, to);
}

/** Arrow, bullet, emoji, or an item's number: what a writer begins a line with and nobody writes within a sentence. */
function beginsItem(text: string, line: Line): boolean {
  const code = codePointAt(text, line.from);
  if (isPictograph(code) || '•‣▪◦●○■□◆▸►▶➤➜→⇒✓✔✗✘✦★☆·–—'.includes(String.fromCodePoint(code))) return true;
  const next = text.charCodeAt(line.from + 1);
  if ('-*+>~'.includes(String.fromCodePoint(code))) return isSpace(next) || code === next || next === 0x3e;
  let at = line.from;
  while (at < line.to && at < line.from + 3 && isDigit(text.charCodeAt(at))) at++;
  if (at === line.from) return false;
  // `1️⃣`, `1.`, `1)`, `1/`
  return isEmojiModifier(text.charCodeAt(at)) || ('.)/'.includes(text.charAt(at)) && !isDigit(text.charCodeAt(at + 1)));
}

/** Two spaces at the end of a line, no masked marks, are Markdown's own line break. */
function breaksHard(text: string, { to, end }: Line): boolean {
  return end - to >= 2 && isSpace(text.charCodeAt(end - 1)) && isSpace(text.charCodeAt(end - 2));
}

/** Whether the writer ended a sentence by going from one line to the next, neither being blank. */
function separates(text: string, line: Line, next: Line, isWrap: (line: Line, next: Line) => boolean): boolean {
  if (breaksHard(text, line) || beginsItem(text, next)) return true;
  const last = text[line.to - 1] as string;
  if ('([{«“‹/&+='.includes(last)) return false;
  const long = line.width >= shortestWrappedLine;
  const beforeSmall = isSmall(codePointAt(text, next.from));
  if (last === ',' || last === ';' || last === '-' || last === '–') return !beforeSmall && !long;
  if (hanging.has(fold(lastWord(text, line)))) return false;
  if (beforeSmall) return !long && !joining.has(fold(firstWord(text, next)));
  return !isWrap(line, next);
}

/** Offsets of the line breaks of `prose` at which a sentence ends even without punctuation, in order. */
export function separatingLineBreaks(prose: string): number[] {
  if (!/[\n\r\u2028\u2029]/.test(prose)) return [];
  const lines = readLines(prose);
  if (lines.length < 2) return [];
  const widest = lines.reduce((width, line) => Math.max(width, line.width), 0);
  // One long line that goes on with a small letter shows that this text is wrapped by its editor.
  const wrapped = lines.some((line, index) => {
    const next = lines[index + 1];
    if (!next || line.width < shortestWrappedLine || next.width === 0) return false;
    return isSmall(codePointAt(prose, next.from)) && isLetter(prose.charCodeAt(line.to - 1));
  });
  const isWrap = (line: Line, next: Line): boolean =>
    wrapped &&
    line.width >= shortestWrappedLine &&
    isCapital(codePointAt(prose, next.from)) &&
    line.width + 1 + firstWord(prose, next).length > widest;
  const separating: number[] = [];
  for (let index = 0; index < lines.length - 1; index++) {
    const line = lines[index] as Line;
    const next = lines[index + 1] as Line;
    if (line.width === 0 || next.width === 0 || separates(prose, line, next, isWrap)) separating.push(line.end);
  }
  return separating;
}
