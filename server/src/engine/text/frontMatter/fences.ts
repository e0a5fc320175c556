import type { Span } from '../paragraph.ts';
import { isKnownKey } from './keys.ts';
import type { FrontMatterProblem } from './problem.ts';

/** Longer front matter is some generator's data: only its place is kept. */
const longestFrontMatter = 64 * 1024;

const opening = /^---[ \t]*(?:\r\n|\n|\r)/;
const closing = /^(?:---|\.\.\.)[ \t]*$/;
/** Hugo's and Zola's other fence, around TOML. */
const tomlOpening = /^\+\+\+[ \t]*(?:\r\n|\n|\r)/;
const tomlClosing = /^\+\+\+[ \t]*$/;
const lineBreak = /\r\n|\n|\r/g;

/** A line of the front matter, without its break; absolute offsets. */
export interface Line extends Span {
  readonly text: string;
  /** Where the next line begins. */
  readonly next: number;
}

/** The lines of `text` between two offsets. */
export function* linesOf(text: string, from: number, to: number): Generator<Line> {
  const breaks = new RegExp(lineBreak);
  const window = text.slice(from, to);
  for (let at = 0; at < window.length; ) {
    breaks.lastIndex = at;
    const found = breaks.exec(window);
    const end = found ? found.index : window.length;
    const next = found ? end + found[0].length : end;
    yield { from: from + at, to: from + end, text: window.slice(at, end), next: from + next };
    at = next;
  }
}

function openingEnd(text: string, from: number, fence = opening): number | undefined {
  const first = fence.exec(text.slice(from, from + 100));
  return first ? from + first[0].length : undefined;
}

/** The front matter with its fences, and the lines between them. */
interface Place {
  readonly span: Span;
  readonly content: Span;
}

function placeBetween(text: string, from: number, contentFrom: number, fence: RegExp): Place | undefined {
  for (const line of linesOf(text, contentFrom, contentFrom + longestFrontMatter)) {
    if (line.text.length < 100 && fence.test(line.text))
      return { span: { from, to: line.next }, content: { from: contentFrom, to: line.from } };
  }
  return undefined;
}

/** Where the front matter stands; undefined where the draft has none, or has one that is never closed. */
export function locate(text: string): (Place & { readonly toml: boolean }) | undefined {
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const yaml = openingEnd(text, from);
  const toml = yaml === undefined ? openingEnd(text, from, tomlOpening) : undefined;
  const contentFrom = yaml ?? toml;
  if (contentFrom === undefined) return undefined;
  const place = placeBetween(text, from, contentFrom, toml === undefined ? closing : tomlClosing);
  return place && { ...place, toml: toml !== undefined };
}

/** Whether front matter begins at `from`, closed or not. */
export function opensFrontMatter(text: string, from: number): boolean {
  return text.startsWith('---', from) || text.startsWith('+++', from);
}

const keyLine = /^([\p{L}_][\p{L}\p{N}_.-]{0,40})[ \t\u00a0]*:(?:[ \t]|$)/u;
const itemLine = /^[ \t]*-[ \t]/;
/** A closing fence as it is mistyped: too short, too long, indented, made of dashes. */
const almostFence = /^[ \t]*(?:-{2,}|[–—]{1,3}|={3,}|\*{3,}|_{3,})[ \t]*$/;
const mostLines = 60;

/** The key that a line of front matter gives a value to. */
export function keyOf(line: string): string | undefined {
  return keyLine.exec(line)?.[1];
}

/**
 * Front matter that begins and never ends. Undefined where the first line is a break and no fence: what follows must
 * begin with a key that drafts or site generators know.
 */
export function unclosedFence(text: string): FrontMatterProblem | undefined {
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const contentFrom = openingEnd(text, from);
  if (contentFrom === undefined) return undefined;
  let last: Line | undefined;
  let almost: Line | undefined;
  let count = 0;
  for (const line of linesOf(text, contentFrom, contentFrom + longestFrontMatter)) {
    const key = keyOf(line.text);
    if (!last && (key === undefined || !isKnownKey(key))) return undefined;
    if (almostFence.test(line.text)) almost = line;
    if (almost || (key === undefined && !itemLine.test(line.text)) || ++count > mostLines) break;
    last = line;
  }
  if (!last) return undefined;
  const eol = text.startsWith('\r\n', contentFrom - 2) ? '\r\n' : '\n';
  const edit = almost
    ? { from: almost.from, to: almost.to, text: '---' }
    : last.next > last.to
      ? { from: last.next, to: last.next, text: `---${eol}` }
      : { from: last.to, to: last.to, text: `${eol}---${eol}` };
  return { kind: 'unclosed', from, to: from + 3, text: last.text.trim(), edits: [edit] };
}
