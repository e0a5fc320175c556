import { apart } from './apart.ts';

const combiningMarks = /[\u0300-\u036f]+/g;
const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ﬁ: 'fi', ﬂ: 'fl' };
const ligature = /[œæßﬁﬂ]/g;

function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return true;
}

function folded(word: string): string {
  return word
    .replaceAll('\u0000', '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(combiningMarks, '')
    .replace(ligature, (letter) => ligatures[letter] ?? letter);
}

/** Words come back: what was folded once is looked up, and is the very same string wherever it stands. */
const known = new Map<string, string>();
const mostKnown = 20_000;
const longestKnown = 24;

/**
 * The word as phrases are compared by: lower case, accents off, ligatures spelled out, markup joiners dropped; letters in
 * fake bold or circles read as letters.
 */
export function fold(word: string): string {
  if (word.length > longestKnown) return isPlain(word) ? word : folded(word);
  const present = known.get(word);
  if (present !== undefined) return present;
  const own = apart(word);
  const result = isPlain(own) ? own : folded(own);
  if (known.size >= mostKnown) known.clear();
  known.set(own, result);
  return result;
}
