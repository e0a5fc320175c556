/** `\n`, `\r` or both end a line, as in Markdown; nothing else does. */
export function endsLine(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

/** Where the line that holds `at` begins, not before `floor`. */
export function lineStart(text: string, at: number, floor = 0): number {
  let start = at;
  while (start > floor && !endsLine(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where the line that holds `at` ends, its break not included. */
export function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !endsLine(text.charCodeAt(end))) end++;
  return end;
}

/** Where the line after the one that ends at `end` begins; the text's end where there is none. */
export function nextLineStart(text: string, end: number): number {
  if (end >= text.length) return text.length;
  return text.startsWith('\r\n', end) ? end + 2 : end + 1;
}

/** Whether the line after the one that ends at `end` is blank, or there is none. */
export function isBlankAfter(text: string, end: number): boolean {
  const next = nextLineStart(text, end);
  return text.slice(next, lineEnd(text, next)).trim() === '';
}
