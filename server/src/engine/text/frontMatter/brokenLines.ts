import { keyOf, type Line } from './fences.ts';
import type { FrontMatterProblem } from './problem.ts';
import { needsQuotes, quoted, reservedStart } from './quoting.ts';

type Kind = FrontMatterProblem['kind'];

/** The value of a line and where it begins in it: after `key: `, after `- `. */
interface LineValue {
  readonly text: string;
  readonly at: number;
}

const valuePattern = /^[ \t]*(?:-[ \t]+)?(?:[\p{L}_][\p{L}\p{N}_. -]{0,60}?[ \t\u00a0]*:(?:[ \t]+|$))?/u;

function lineValue(line: string): LineValue {
  const at = valuePattern.exec(line)?.[0].length ?? 0;
  const rest = line.slice(at);
  return { text: rest.trimEnd(), at };
}

function problemAt(line: Line, kind: Kind, from: number, to: number, mended?: string): FrontMatterProblem {
  const span = { from: line.from + from, to: line.from + to };
  return {
    kind,
    ...span,
    text: line.text.slice(from, to),
    ...(mended !== undefined && { mended }),
    edits: mended === undefined ? [] : [{ ...span, text: mended }],
  };
}

/** A text between quotation marks that hold others of their kind, or that never close. */
function brokenQuotes(value: string): string | undefined {
  const mark = value.charAt(0);
  if (mark !== '"' && mark !== "'") return undefined;
  const closes = value.length > 1 && value.endsWith(mark);
  const inner = value.slice(1, closes ? -1 : undefined);
  if (mark === '"' ? closes && !/(?:^|[^\\])"/.test(inner) : closes && !/(?:^|[^'])'(?:[^']|$)/.test(inner))
    return undefined;
  // `"a" b` and `"a"b"`: all of it was meant.
  const meant = closes ? inner : value.slice(1);
  return quoted(mark === "'" ? meant.replaceAll("''", "'") : meant);
}

/** `[@a, #b]`: each item that YAML would take for something else in quotation marks, the bracket closed. */
function brokenList(value: string): { kind: Kind; mended: string } | undefined {
  if (!value.startsWith('[')) return undefined;
  const closes = value.endsWith(']');
  const body = value.slice(1, closes ? -1 : undefined);
  if (/["'[{]/.test(body)) return closes ? undefined : { kind: 'bracket', mended: `${value}]` };
  const items = body.split(',').map((item) => item.trim());
  const broken = items.find((item) => item !== '' && needsQuotes(item));
  if (broken === undefined && closes) return undefined;
  const mended = items.map((item) => (item !== '' && needsQuotes(item) ? quoted(item) : item)).join(', ');
  const kind = broken === undefined ? 'bracket' : broken.startsWith('#') ? 'comment' : 'reserved';
  return { kind, mended: `[${mended}]` };
}

/** `key: #x` and `- #x`: YAML sees a comment and no value. A space after `#` says that a comment was meant. */
export function commentForValue(line: Line): FrontMatterProblem | undefined {
  const { text, at } = lineValue(line.text);
  // Indented alone, it is a comment that was meant.
  if (line.text.slice(0, at).trim() === '' || !/^#[\p{L}\p{N}_]/u.test(text)) return undefined;
  return problemAt(line, 'comment', at, at + text.length, quoted(text));
}

/** What is wrong in a line by itself; undefined where it reads well. */
export function brokenLine(line: Line): FrontMatterProblem | undefined {
  const tabs = /^[ ]*\t[ \t]*/.exec(line.text);
  if (tabs && line.text.trim() !== '') {
    const inner = line.text.slice(tabs[0].length);
    return problemAt(line, 'tab', 0, tabs[0].length, inner.startsWith('-') ? '  ' : '');
  }
  const tight = /^([\p{L}_][\p{L}\p{N}_-]{0,40}):(?=[^\s:/])/u.exec(line.text);
  if (tight) {
    const { length } = tight[0];
    return { ...problemAt(line, 'missing-space', 0, length, `${tight[0]} `), text: line.text.trim() };
  }
  const { text, at } = lineValue(line.text);
  if (text === '') return undefined;
  const comment = commentForValue(line);
  if (comment) return comment;
  const whole = (kind: Kind, mended: string): FrontMatterProblem => problemAt(line, kind, at, at + text.length, mended);
  const quotes = brokenQuotes(text);
  if (quotes !== undefined) return whole('quotes', quotes);
  if (text.startsWith('"') || text.startsWith("'")) return undefined;
  const list = brokenList(text);
  if (list) return whole(list.kind, list.mended);
  if (at === 0) return undefined;
  const remark = text.search(/\s#/);
  const value = (remark < 0 ? text : text.slice(0, remark)).trimEnd();
  const part = (kind: Kind): FrontMatterProblem => problemAt(line, kind, at, at + value.length, quoted(value));
  // `|` and `>` alone begin a text of several lines; `[`, `{` and an alias that is known are YAML's own.
  if (/^[|>][-+\d]*$/.test(value) || /^\{.*\}$/.test(value)) return undefined;
  if (reservedStart.test(value) || /^-\s/.test(value)) return part('reserved');
  return /:(?:\s|$)/.test(value) ? part('colon') : undefined;
}

/** A line of words where `key: value` is expected: if no key follows, the front matter should have ended before it. */
export function strayLine(lines: readonly Line[], index: number, eol: string): FrontMatterProblem | undefined {
  const line = lines[index] as Line;
  if (line.text.trim() === '' || lineValue(line.text).at > 0) return undefined;
  const from = line.text.search(/\S/);
  const text = line.text.trim();
  const span = { from: line.from + from, to: line.from + from + text.length };
  const isLast = lines.slice(index + 1).every((next) => keyOf(next.text) === undefined);
  if (!isLast || index === 0) return { kind: 'not-a-pair', ...span, text, edits: [] };
  let before = index;
  while (before > 0 && (lines[before - 1] as Line).text.trim() === '') before--;
  if (before === 0) return { kind: 'not-a-pair', ...span, text, edits: [] };
  const at = (lines[before] as Line).from;
  return { kind: 'unclosed', ...span, text, edits: [{ from: at, to: at, text: `---${eol}` }] };
}
