import { characterOf, reference } from './characterReferences.ts';
import type { Span } from './paragraph.ts';

/** What readers see of a run of Markdown marks: nothing, but for the characters it spells out and the sign of a quotation. */
export function wordsOfMarks(written: string): string {
  if (written === '>') return written;
  return [...written.matchAll(reference)].map(([each]) => characterOf(each)).join('');
}

const fence = /^ {0,3}(`{3,}|~{3,})(.*)$/;

/** The lines between paragraphs that open or close fenced code, with their breaks, as pieces that publish nothing. */
export function fenceLines(text: string, from: number, to: number): (Span & { text: string })[] {
  const lines: (Span & { text: string })[] = [];
  if (!/`{3}|~{3}/.test(text.slice(from, to))) return lines;
  let open: string | undefined;
  for (const line of text.slice(from, to).matchAll(/([^\r\n]*)(\r\n?|\n|$)/g)) {
    const marks = fence.exec(line[1] as string);
    if (!marks) continue;
    const [, run = '', info = ''] = marks;
    const closes = open !== undefined && run[0] === open[0] && run.length >= open.length && info.trim() === '';
    if (open !== undefined && !closes) continue;
    open = closes ? undefined : run;
    lines.push({ from: from + line.index, to: from + line.index + line[0].length, text: '' });
  }
  return lines;
}
