const longest = 48;

/** A quotation of the draft for a message: on one line, cut at a word's end where it is long. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.lastIndexOf(' ', longest);
  return `${line.slice(0, cut > longest / 2 ? cut : longest).replace(/[\ud800-\udbff]$/, '')}…`;
}
