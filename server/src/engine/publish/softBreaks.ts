import { separatingLineBreaks, shortestWrappedLine } from '../text/lineBreaks.ts';
import { mapText, type Run, textOf } from './runs.ts';

/** A line break that the writer asks for with two spaces or a backslash, until the paragraph is whole. */
export const hardBreak = '\u2028';

/** Offsets of the line breaks of a paragraph at which its editor ran out of width and the sentence goes on. */
function wrappings(text: string): ReadonlySet<number> {
  const separating = new Set(separatingLineBreaks(text));
  const wrapping = new Set<number>();
  let lineStart = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character !== '\n' && character !== hardBreak) continue;
    if (character === '\n' && at - lineStart >= shortestWrappedLine && !separating.has(at)) wrapping.add(at);
    lineStart = at + 1;
  }
  return wrapping;
}

/** A paragraph as networks show it: wrapped lines are one line, the writer's own lines stay, hard breaks are lines. */
export function settledBreaks(runs: readonly Run[]): Run[] {
  const whole = textOf(runs);
  if (!/[\n\u2028]/.test(whole)) return [...runs];
  const wrapping = wrappings(whole);
  return mapText(runs, (text, at) =>
    text.replace(/[\n\u2028]/g, (_, index: number) => (wrapping.has(at + index) ? ' ' : '\n')),
  );
}
