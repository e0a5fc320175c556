import { isPictograph } from '../text/characters.ts';

/** Made when first needed: its data take a while to load. */
let segmenter: Intl.Segmenter | undefined;

/** A code unit that begins a character and joins nothing before it; alone where another such follows. */
function isSimple(code: number): boolean {
  if (code < 0x300) return code !== 0x0d && code !== 0xad && code !== 0xa9 && code !== 0xae;
  if (code < 0x530) return (code >= 0x370 && code <= 0x482) || code >= 0x48a;
  return (code >= 0x2010 && code <= 0x2027) || (code >= 0x202f && code <= 0x203b) || code === 0x20ac;
}

/** The line feed of a Windows line break belongs to what stands before it. */
function beginsAlone(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isSimple(code) && !(code === 0x0a && text.charCodeAt(at - 1) === 0x0d);
}

/** A longer run of characters that may join each other is cut: the segmenter takes ever longer on long ones. */
const longestRun = 512;

/** Whether an emoji or ideograph begins at `at`, which nothing before it takes in. */
function begins(text: string, at: number): boolean {
  const code = text.codePointAt(at) as number;
  if (text.charCodeAt(at - 1) === 0x200d) return false;
  if (code >= 0x3400 && code <= 0xd7a3) return true;
  const joins = (code >= 0x1f1e6 && code <= 0x1f1ff) || (code >= 0x1f3fb && code <= 0x1f3ff);
  return code > 0xffff && !joins && isPictograph(code);
}

/**
 * Calls `each` with the end and the beginning of each grapheme cluster of `text`, in order: what a reader takes for one
 * character. Most text is simple letters; only what stands among others is segmented.
 */
export function eachGrapheme(text: string, each: (to: number, from: number) => void): void {
  let at = 0;
  while (at < text.length) {
    let end = at + 1;
    if (isSimple(text.charCodeAt(at)) && (end >= text.length || isSimple(text.charCodeAt(end)))) {
      each(end, at);
      at = end;
      continue;
    }
    while (end < text.length && !beginsAlone(text, end) && end - at < longestRun) {
      if (end - at > 32 && begins(text, end)) break;
      end++;
    }
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

/** Where the character that `at` lies in begins. */
export function graphemeStart(text: string, at: number): number {
  let start = at;
  eachGrapheme(text, (to, from) => {
    if (from < at && at < to) start = from;
  });
  return start;
}
