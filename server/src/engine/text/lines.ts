/** Where the line that holds `at` ends, its break not included. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return end > at && text[end - 1] === '\r' ? end - 1 : end;
}

/** Whether the line after the one that ends at `end` is blank, or there is none. */
export function isBlankAfter(text: string, end: number): boolean {
  const next = text.indexOf('\n', end) + 1;
  return next === 0 || text.slice(next, lineEnd(text, next)).trim() === '';
}
