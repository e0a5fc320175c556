import type { Span } from '../paragraph.ts';
import type { FrontMatterProblem } from './problem.ts';

const key = /\n[\w-]+:(?:\s|$)/;
const endOfLine = /^[ \t\r]*(?:\n|$)/;
const widestSpaces = 40;

/** The lines of the value that the mark at `from` opens, where it is closed before `end`, on a later line and behind no other key. */
function valueFrom(text: string, from: number, end: number): Span | undefined {
  const mark = text.charAt(from);
  const lineBreak = text.indexOf('\n', from);
  if (lineBreak < 0 || text.slice(from + 1, lineBreak).includes(mark)) return undefined;
  const to = text.indexOf(mark, lineBreak);
  if (to < 0 || to >= end || !endOfLine.test(text.slice(to + 1, to + 1 + widestSpaces))) return undefined;
  return key.test(text.slice(lineBreak, to)) ? undefined : { from, to };
}

/** Without those in a quoted value that goes on over the next lines and is closed there: others read it, and its lines are no pairs. */
export function outsideSeveralLines(
  text: string,
  end: number,
  problems: readonly FrontMatterProblem[],
): FrontMatterProblem[] {
  const values = problems.flatMap(({ kind, from }) => {
    const opens = kind === 'quotes' && /["']/.test(text.charAt(from));
    return (opens && valueFrom(text, from, end)) || [];
  });
  return problems.filter(({ from }) => !values.some((value) => value.from <= from && from <= value.to));
}
