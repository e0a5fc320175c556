import type { Span } from '../paragraph.ts';
import { keyOf, type Line, linesOf } from './fences.ts';

/** Where a key of the front matter is written, or may be. */
interface KeyPlace extends Span {
  readonly kind: 'key';
  /** Its colon is there already. */
  readonly hasColon: boolean;
  /** Keys of the other lines, in small letters. */
  readonly present: readonly string[];
}

/** Where a value is written, or may be. */
interface ValuePlace extends Span {
  readonly kind: 'value';
  /** In small letters. */
  readonly key: string;
  /** What a value needs before it: the space after a colon, the mark of an item. */
  readonly lead: '' | ' ' | '- ';
  /** The other words of the value, or of its list. */
  readonly present: readonly string[];
}

export type FrontMatterPlace = KeyPlace | ValuePlace;

const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
const closing = /^(?:---|\.\.\.)[ \t]*$/;
/** What a line of front matter may be: blank, a remark, an entry, an item, what goes on from the line before. */
const plausible = /^(?:\s*$|\s*#|[ \t]+\S|-(?:\s|$)|[\p{L}_][\p{L}\p{N}_.-]{0,40}[ \t\u00a0]*(?::|$)|[\]}])/u;
const mostLines = 200;
/** A key, the space after its colon there or not. */
const anyKey = /^([\p{L}_][\p{L}\p{N}_.-]{0,40})[ \t\u00a0]*:/u;
const wordBefore = /[^\s,;[\]"'#]*$/;
const wordAfter = /^[^\s,;[\]"'#]*/;

interface Region {
  readonly lines: readonly Line[];
  /** Index of the line that was asked for. */
  readonly at: number;
}

/**
 * The lines between the fences around `offset`. Front matter that is being written has no end yet, and none of it may
 * parse: lines count as long as they look like it, and a blank line ends what nothing closes.
 */
function regionAround(text: string, offset: number): Region | undefined {
  const start = opening.exec(text.slice(0, 100))?.[0].length;
  if (start === undefined || offset < start) return undefined;
  const lines: Line[] = [];
  let at = -1;
  let blank: number | undefined;
  let isClosed = false;
  let end = start;
  for (const line of linesOf(text, start, Math.min(text.length, start + 100_000))) {
    if (closing.test(line.text.slice(0, 100))) {
      isClosed = true;
      break;
    }
    const isHere = line.from <= offset && offset <= line.to;
    if (lines.length >= mostLines || (!isHere && !plausible.test(line.text.slice(0, 200)))) break;
    if (isHere) at = lines.length;
    else if (line.text.trim() === '') blank ??= lines.length;
    lines.push(line);
    end = line.next;
  }
  // A text that ends with a line break has one more line.
  const isAtEnd = !isClosed && end === text.length && offset === end && at < 0;
  if (isAtEnd) {
    at = lines.length;
    lines.push({ from: end, to: end, next: end, text: '' });
  }
  if (at < 0 || (!isClosed && blank !== undefined && blank < at)) return undefined;
  return { lines: isClosed || blank === undefined ? lines : lines.slice(0, Math.max(blank, at + 1)), at };
}

/** `value` without a remark at its end. */
function withoutRemark(value: string): string {
  return value.replace(/(?:^|\s)#.*$/, '');
}

function wordsOf(value: string): string[] {
  return withoutRemark(value)
    .split(/[\s,;[\]"']+/)
    .filter((word) => word !== '' && word !== '-');
}

/** The lines that hold the value of the entry at `index`: its own after the colon, and those that go on. */
function valueLines({ lines }: Region, index: number): Line[] {
  const end = lines.findIndex((line, at) => at > index && keyOf(line.text) !== undefined);
  return lines.slice(index, end < 0 ? lines.length : end);
}

function colonEnd(line: string): number {
  return line.indexOf(':') + 1;
}

/** Whether a list in brackets that began before `offset` is still open there. */
function isInBrackets(lines: readonly Line[], offset: number): boolean {
  const written = lines
    .map(({ text, from }, index) => text.slice(index === 0 ? colonEnd(text) : 0, Math.max(0, offset - from)))
    .map(withoutRemark)
    .join('\n');
  return written.lastIndexOf('[') > written.lastIndexOf(']');
}

/** A place in the value of the entry at `entry`; on its line the value begins at the column `first`. */
function valueAt(
  region: Region,
  entry: number,
  offset: number,
  { first, lead }: { readonly first: number; readonly lead: ValuePlace['lead'] },
): ValuePlace {
  const line = region.lines[region.at] as Line;
  const column = offset - line.from;
  const before = wordBefore.exec(line.text.slice(first, column))?.[0] ?? '';
  const after = wordAfter.exec(line.text.slice(column))?.[0] ?? '';
  const [from, to] = [offset - before.length, offset + after.length];
  const present = valueLines(region, entry).flatMap((each, index) => {
    const cut = index === 0 ? colonEnd(each.text) : 0;
    if (each !== line) return wordsOf(each.text.slice(cut));
    return [...wordsOf(each.text.slice(cut, from - each.from)), ...wordsOf(each.text.slice(to - each.from))];
  });
  const key = anyKey.exec((region.lines[entry] as Line).text)?.[1] ?? '';
  const isTight = lead === '' && line.text.charAt(from - line.from - 1) === ':';
  return { kind: 'value', key: key.toLowerCase(), from, to, lead: isTight ? ' ' : lead, present };
}

function keyAt(region: Region, offset: number): KeyPlace | undefined {
  const line = region.lines[region.at] as Line;
  const word = /^[\p{L}\p{N}_.-]*/u.exec(line.text)?.[0] ?? '';
  // Before a key that is there already another one would have to have a line.
  if (word !== '' && offset === line.from) return undefined;
  const present = region.lines.flatMap((each) => (each === line ? [] : (keyOf(each.text)?.toLowerCase() ?? [])));
  const hasColon = /^[ \t\u00a0]*:/.test(line.text.slice(word.length));
  return { kind: 'key', from: line.from, to: Math.max(offset, line.from + word.length), hasColon, present };
}

/** What may be written at `offset` of the front matter, finished or not; undefined where it is not in there. */
export function frontMatterPlace(text: string, offset: number): FrontMatterPlace | undefined {
  const region = regionAround(text, offset);
  if (!region) return undefined;
  const { lines, at } = region;
  const line = lines[at] as Line;
  const column = offset - line.from;
  const before = line.text.slice(0, column);
  if (withoutRemark(before) !== before) return undefined;
  const isEntry = anyKey.test(line.text);
  if (isEntry && column >= colonEnd(line.text)) {
    return valueAt(region, at, offset, { first: colonEnd(line.text), lead: '' });
  }
  const entry = lines.findLastIndex((each, index) => index < at && keyOf(each.text) !== undefined);
  if (entry >= 0 && !isEntry) {
    const item = /^[ \t]*-([ \t]*)/.exec(before);
    if (item) return valueAt(region, entry, offset, { first: item[0].length, lead: item[1] === '' ? ' ' : '' });
    // At the margin a key begins, whatever was left open above it.
    const isIndented = /^[ \t]/.test(line.text);
    const above = valueLines(region, entry).filter((each) => each.from <= line.from);
    if (isIndented && isInBrackets(above, offset)) return valueAt(region, entry, offset, { first: 0, lead: '' });
    if (isIndented && /^\s+\S*$/.test(before)) return valueAt(region, entry, offset, { first: 0, lead: '- ' });
  }
  return /^[\p{L}\p{N}_.-]*$/u.test(before) ? keyAt(region, offset) : undefined;
}
