import { apart } from './apart.ts';

const longest = 48;

/** White space that is not one space between two words. */
const loose = /[^\S ]|^ | $| {2}/;

/** Marks of emphasis, and none of the stars in "f*ck" and "f***". */
const emphasis = /(?<![\p{L}*])\*{1,2}(?!\*)|(?<!\*)\*{1,2}(?![\p{L}*])/gu;

/** The same without marks of which the quotation has one half: "Hello** everyone". */
function withoutHalves(text: string): string {
  return (text.match(emphasis)?.length ?? 0) % 2 === 0 ? text : text.replace(emphasis, '');
}

/** A quotation of the draft for a message: on one line, cut at a word's end where it is long. */
export function shortened(quoted: string): string {
  const text = quoted.includes('*') ? withoutHalves(quoted) : quoted;
  if (text.length <= longest && !loose.test(text)) return apart(text);
  const line = apart(text).replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.lastIndexOf(' ', longest);
  return `${line.slice(0, cut > longest / 2 ? cut : longest).replace(/[\ud800-\udbff]$/, '')}…`;
}
