import type { Span } from '../paragraph.ts';
import type { FrontMatterProblem } from './problem.ts';

const keyOrItem = /\n(?:[\w-]+:(?:\s|$)|[ \t]*-[ \t]+["'])/;
const endOfLine = /^[ \t\r]*(?:\n|$)/;
const widestSpaces = 40;

/** The lines of the value that the mark at `from` opens, where it is closed before `end`, on a later line and behind no other key. */
function valueFrom(text: string, from: number, end: number): Span | undefined {
  const mark = text.charAt(from);
  const lineBreak = text.indexOf('\n', from);
  if (lineBreak < 0 || text.slice(from + 1, lineBreak).includes(mark)) return undefined;
  const to = text.indexOf(mark, lineBreak);
  if (to < 0 || to >= end || !endOfLine.test(text.slice(to + 1, to + 1 + widestSpaces))) return undefined;
  return keyOrItem.test(text.slice(lineBreak, to)) ? undefined : { from, to };
}

const opensQuotation = /(?:^|\n)(?:[\w-]+:|[ \t]*-)[ \t]+(?=["'])/g;
const opensBlock = /(?:^|\n)([ \t]*)(?:-[ \t]+)?[\w-]+:[ \t]+[|>][-+\d]*[ \t\r]*(?=\n)/g;

/** The lines under `key: |`, however they look: all that stand further in than the key. */
function blockFrom(text: string, from: number, indent: string, end: number): Span {
  let to = from;
  while (to < end) {
    const lineBreak = text.indexOf('\n', to + 1);
    const line = text.slice(to + 1, lineBreak < 0 ? end : lineBreak);
    if (line.trim() !== '' && !/^[ \t]+/.test(line.slice(indent.length))) break;
    to = lineBreak < 0 ? end : lineBreak;
  }
  return { from, to };
}

/** Without those in a value that goes on over the next lines, quoted and closed there or under a `|`: its lines are no pairs. */
export function outsideSeveralLines(
  text: string,
  end: number,
  problems: readonly FrontMatterProblem[],
): FrontMatterProblem[] {
  if (problems.length === 0) return [];
  const matter = text.slice(0, end);
  const quoted = [...matter.matchAll(opensQuotation)].flatMap(
    ({ 0: before, index }) => valueFrom(text, index + before.length, end) ?? [],
  );
  const blocks = [...matter.matchAll(opensBlock)].map(({ 0: before, 1: indent = '', index }) =>
    blockFrom(text, index + before.length, indent, end),
  );
  const values = [...quoted, ...blocks];
  return problems.filter(({ from }) => !values.some((value) => value.from <= from && from <= value.to));
}
