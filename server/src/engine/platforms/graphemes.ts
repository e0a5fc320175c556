/** Made when first needed: its data take a while to load. */
let segmenter: Intl.Segmenter | undefined;

/** A code unit that is a character by itself and joins nothing, whatever stands beside it. */
function isSimple(code: number): boolean {
  if (code < 0x300) return code !== 0x0d && code !== 0xad && code !== 0xa9 && code !== 0xae;
  return (code >= 0x2010 && code <= 0x2027) || (code >= 0x202f && code <= 0x203b) || code === 0x20ac;
}

/**
 * Calls `each` with the end of each grapheme cluster of `text`, in order: what a reader takes for one character. Most
 * text is simple letters; only what stands among others is segmented.
 */
export function eachGrapheme(text: string, each: (to: number, from: number) => void): void {
  let at = 0;
  while (at < text.length) {
    const simple = isSimple(text.charCodeAt(at)) && (at + 1 >= text.length || isSimple(text.charCodeAt(at + 1)));
    if (simple) {
      each(at + 1, at);
      at++;
      continue;
    }
    let end = at + 1;
    while (end < text.length && !(isSimple(text.charCodeAt(end)) && isSimple(text.charCodeAt(end - 1)))) end++;
    segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
    for (const { index, segment } of segmenter.segment(text.slice(at, end)))
      each(at + index + segment.length, at + index);
    at = end;
  }
}

/** Calls `each` with the end of each code point of `text`, in order; a line break counts once, however it is written. */
export function eachCodePoint(text: string, each: (to: number, from: number) => void): void {
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) as number;
    const next = at + (code > 0xffff || (code === 0x0d && text.charCodeAt(at + 1) === 0x0a) ? 2 : 1);
    each(next, at);
    at = next;
  }
}
