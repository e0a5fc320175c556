import { apart } from './apart.ts';

const longest = 48;

/** White space that is not one space between two words. */
const loose = /[^\S ]|^ | $| {2}/;

/** A quotation of the draft for a message: on one line, cut at a word's end where it is long. */
export function shortened(text: string): string {
  if (text.length <= longest && !loose.test(text)) return apart(text);
  const line = apart(text).replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.lastIndexOf(' ', longest);
  return `${line.slice(0, cut > longest / 2 ? cut : longest).replace(/[\ud800-\udbff]$/, '')}…`;
}
