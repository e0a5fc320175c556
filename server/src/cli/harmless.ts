/** Control characters, which a terminal would obey, in what comes from drafts, from names of files, or was typed. */
export function harmless(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd');
}

/** The same, without the ends of lines that it may hold: names of files may. */
export function inOneLine(text: string): string {
  return harmless(text.replace(/\s*\n\s*/g, ' '));
}
