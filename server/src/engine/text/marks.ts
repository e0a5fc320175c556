import type { Span } from './paragraph.ts';

const entity = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w{2,8}));/g;

/** The entities that people type; HTML knows two thousand. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  laquo: '«',
  raquo: '»',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  euro: '€',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  times: '×',
};

function characterOf(code: number): string {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
}

/** What readers see of a run of Markdown marks: nothing, but for the characters it spells out and the sign of a quotation. */
export function wordsOfMarks(written: string): string {
  if (written === '>') return written;
  let words = '';
  for (const [whole, decimal, hexadecimal, name] of written.matchAll(entity)) {
    if (decimal !== undefined) words += characterOf(Number(decimal));
    else if (hexadecimal !== undefined) words += characterOf(Number.parseInt(hexadecimal, 16));
    else words += named[name as string] ?? whole;
  }
  return words;
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
