import type { Platform } from '../vocabulary.ts';
import { joiningWords, platformOf } from './frontMatter/vocabulary.ts';
import type { Span } from './paragraph.ts';

/** A word of a variant's mark that names no platform; offsets from where the mark's line begins. */
export interface UnknownPlatform extends Span {
  readonly text: string;
}

/** A comment alone on its line that says for whom what follows is: `<!-- platform: x, bluesky -->`. */
export interface VariantMark extends Span {
  readonly platforms: readonly Platform[];
  readonly unknown: readonly UnknownPlatform[];
  /** `<!-- platform: all -->`: what follows is for all platforms again that have no text of their own. */
  readonly shared: boolean;
}

/** Words for all platforms, in both languages. */
const everywhere = new Set(['all', 'end', 'toutes', 'tous', 'fin']);

/** A comment's key, as in the front matter; `plateforme` is how a French writer names it. */
const key = /^(?:platform|plateforme)s?[ \t\u00a0\u202f]*:/i;

const opening = '<!--';
const closing = '-->';

/** Where the words of a mark stand in `text[from, to)`, which is one line without its break; undefined where it is none. */
function wordsOf(text: string, from: number, to: number): Span | undefined {
  let start = from;
  while (start < from + 3 && text.charCodeAt(start) === 0x20) start++;
  if (!text.startsWith(opening, start)) return undefined;
  let end = to;
  while (end > start && (text.charCodeAt(end - 1) === 0x20 || text.charCodeAt(end - 1) === 0x09)) end--;
  const last = end - closing.length;
  start += opening.length;
  if (last < start || text.indexOf(closing, start) !== last) return undefined;
  while (start < last && (text.charCodeAt(start) === 0x20 || text.charCodeAt(start) === 0x09)) start++;
  const found = key.exec(text.slice(start, Math.min(last, start + 40)));
  return found ? { from: start + found[0].length, to: last } : undefined;
}

/** A mark says for whom: while its names are being typed it is a comment like any other. */
const somebody = /[^\s,;]/;

/** Whether a line, its break left out, is a variant's mark. */
export function isVariantMark(text: string, from: number, to: number): boolean {
  const words = wordsOf(text, from, to);
  return words !== undefined && somebody.test(text.slice(words.from, words.to));
}

/** The mark that `text` begins with. */
export function readVariantMark(text: string): VariantMark | undefined {
  const first = text.charCodeAt(0);
  if (first !== 0x3c && first !== 0x20) return undefined;
  const lineEnd = /[\r\n]/.exec(text)?.index ?? text.length;
  const words = wordsOf(text, 0, lineEnd);
  if (!words || !isVariantMark(text, 0, lineEnd)) return undefined;
  const platforms = new Set<Platform>();
  const unknown: UnknownPlatform[] = [];
  let shared = false;
  for (const { 0: word, index } of text.slice(words.from, words.to).matchAll(/[^\s,;]+/g)) {
    const name = word.toLowerCase();
    const platform = platformOf(name);
    if (platform) platforms.add(platform);
    else if (everywhere.has(name)) shared = true;
    else if (!joiningWords.has(name))
      unknown.push({ from: words.from + index, to: words.from + index + word.length, text: word });
  }
  const from = text.indexOf(opening);
  return { from, to: text.indexOf(closing) + closing.length, platforms: [...platforms], unknown, shared };
}
