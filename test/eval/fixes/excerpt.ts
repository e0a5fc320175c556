/** The paragraphs that differ between two texts, each on one line, as a grammar checker reads them. */
export function changedExcerpts(before: string, after: string): { readonly before: string; readonly after: string } {
  const [old, fresh] = [paragraphsOf(before), paragraphsOf(after)];
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, fresh.length) - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++;
  return {
    before: oneLine(old.slice(head, old.length - tail)),
    after: oneLine(fresh.slice(head, fresh.length - tail)),
  };
}

function paragraphsOf(text: string): string[] {
  return text.split(/(?:\r?\n[ \t]*){2,}/);
}

function oneLine(paragraphs: readonly string[]): string {
  return paragraphs
    .join(' ')
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .trim();
}
