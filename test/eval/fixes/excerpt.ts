/** The lines that differ between two texts, without what is markup for people: as a grammar checker reads them. */
export function changedLines(
  before: string,
  after: string,
): { readonly before: readonly string[]; readonly after: readonly string[] } {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, fresh.length) - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++;
  return { before: old.slice(head, old.length - tail), after: fresh.slice(head, fresh.length - tail) };
}

const frontMatter = /^\ufeff?---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/;
const listMark = /^(?:[-*+•]|\d+[.)])\s+/;

function linesOf(text: string): string[] {
  return text
    .replace(frontMatter, '')
    .replace(/https?:\/\/\S+/g, 'https://a.org')
    .split(/[\r\n]+/)
    .map((line) => line.trim().replace(listMark, ''))
    .filter((line) => line !== '' && !/^[-*_ ]+$/.test(line));
}
