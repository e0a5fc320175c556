import type { Span } from '../paragraph.ts';
import { brokenLine, commentForValue, strayLine } from './brokenLines.ts';
import type { Entries } from './entries.ts';
import { type Line, linesOf } from './fences.ts';
import type { FrontMatterProblem } from './problem.ts';
import { outsideSeveralLines } from './severalLines.ts';
import { unknownValues } from './unknownValues.ts';

const mostProblems = 20;
/** How far above the place where YAML stumbles the reason is looked for: a mark that was never closed. */
const widestSearch = 40;

function lineAt(lines: readonly Line[], offset: number): number {
  return lines.findLastIndex(({ from }) => from <= offset);
}

/** The reason why YAML stumbles at `offset`: in that line, or above it. */
function reasonOf(lines: readonly Line[], offset: number, eol: string): FrontMatterProblem | undefined {
  const index = Math.max(0, lineAt(lines, offset));
  const own = lines[index];
  if (!own) return undefined;
  for (let at = index; at >= 0 && at > index - widestSearch; at--) {
    const broken = brokenLine(lines[at] as Line);
    if (broken) return broken;
    if (at === index) {
      const stray = strayLine(lines, at, eol);
      if (stray) return stray;
    }
  }
  const text = own.text.trim();
  return { kind: 'unreadable', from: own.from, to: Math.max(own.from, own.to), text, edits: [] };
}

/** All that is wrong between the fences, in order of place. */
export function problemsIn(text: string, content: Span, reading: Entries): FrontMatterProblem[] {
  const lines = [...linesOf(text, content.from, content.to)];
  const eol = text.startsWith('\r\n', content.from - 2) ? '\r\n' : '\n';
  const found: FrontMatterProblem[] = [];
  const add = (problem: FrontMatterProblem | undefined): void => {
    if (!problem || found.length >= mostProblems) return;
    const line = lineAt(lines, problem.from);
    if (!found.some((other) => lineAt(lines, other.from) === line)) found.push(problem);
  };
  for (const offset of reading.errors) add(reasonOf(lines, offset, eol));
  const first = lines.findIndex((line) => line.text.trim() !== '' && !line.text.startsWith('#'));
  if (reading.noPairs && reading.errors.length === 0 && first >= 0) {
    const line = lines[first] as Line;
    const tight = brokenLine(line);
    add(
      tight?.kind === 'missing-space'
        ? tight
        : { kind: 'no-pairs', from: line.from, to: line.to, text: line.text.trim(), edits: [] },
    );
  }
  for (const line of lines) if (line.text.includes('#')) add(commentForValue(line));
  const broken = new Set(found.map(({ from }) => lineAt(lines, from)));
  for (const unknown of unknownValues(reading.entries)) {
    // Where a mark is never closed, a value runs over the lines after its own.
    const line = lineAt(lines, unknown.from);
    if (!broken.has(line) && line === lineAt(lines, unknown.to)) addValue(found, unknown);
  }
  const sorted = found.sort((a, b) => a.from - b.from);
  return outsideSeveralLines(text, content.to, sorted);
}

/** Values stand side by side on one line: each is told. */
function addValue(found: FrontMatterProblem[], problem: FrontMatterProblem): void {
  if (found.length < mostProblems && !found.some(({ from }) => from === problem.from)) found.push(problem);
}
