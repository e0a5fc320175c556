/** Character classes over UTF-16 code units and code points, table-driven for Latin, by Unicode property beyond. */

const letterPattern = /[\p{L}\p{M}]/u;
const pictographPattern = /[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}]/u;

/** Masks markup inside a word: `**Ex**cellent` is one word. */
export const joiner = 0x0000;
/** Stands for what is not prose but takes a noun's place: a URL, code, an image, a quotation. */
export const objectReplacement = 0xfffc;

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The code point at `at`, which must be inside `text`. Faster than the string's own method where all are plain units. */
export function codePointAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < 0xd800 || unit > 0xdbff ? unit : (text.codePointAt(at) as number);
}

/** White space of any kind, line breaks and no-break spaces included. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029
  );
}

/** Code units below: the letters of most languages here, without a call for each. */
const latinEnd = 0x250;
const latinLetters = new Uint8Array(latinEnd);
for (let code = 0; code < latinEnd; code++) {
  if (letterPattern.test(String.fromCharCode(code))) latinLetters[code] = 1;
}

/** 1 for each code unit below `latinEnd` that is a letter: for loops over every character of a text. */
export const isLatinLetter: Readonly<Uint8Array> = latinLetters;

/** A letter or combining mark. Takes a code point; NaN, as past a text's end, is none. */
export function isLetter(codePoint: number): boolean {
  if (!(codePoint >= 0x80)) return (codePoint >= 0x61 && codePoint <= 0x7a) || (codePoint >= 0x41 && codePoint <= 0x5a);
  if (codePoint < 0x250)
    return codePoint >= 0xc0
      ? codePoint !== 0xd7 && codePoint !== 0xf7
      : codePoint === 0xaa || codePoint === 0xba || codePoint === 0xb5;
  if (codePoint >= 0x2000 && codePoint < 0x2c00) return false;
  return letterPattern.test(String.fromCodePoint(codePoint));
}

/** `'` and `’`, and the modifier letter that some keyboards type. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x02bc || code === 0x60 || code === 0xb4;
}

/** Hyphens that join words; the dashes that separate are not among them. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** The first code point of an emoji; `©`, `®` and `™` are typography and not emoji. */
export function isPictograph(codePoint: number): boolean {
  if (!(codePoint >= 0x203c)) return false;
  if (codePoint === 0x2122 || codePoint === 0x2139) return false;
  return pictographPattern.test(String.fromCodePoint(codePoint));
}

/** What continues an emoji: variation selector, skin tone, keycap, tag characters. */
export function isEmojiModifier(codePoint: number): boolean {
  return (
    codePoint === 0xfe0f ||
    codePoint === 0xfe0e ||
    codePoint === 0x20e3 ||
    (codePoint >= 0x1f3fb && codePoint <= 0x1f3ff) ||
    (codePoint >= 0xe0020 && codePoint <= 0xe007f)
  );
}

function isCapital(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return code >= 0xc0 && /\p{Lu}/u.test(String.fromCharCode(code));
}

/** Whether two capitals stand side by side in `text`. Works at every keystroke, on text that has none. */
export function hasAdjacentCapitals(text: string): boolean {
  let before = false;
  for (let at = 0; at < text.length; at++) {
    const capital = isCapital(text.charCodeAt(at));
    if (capital && before) return true;
    before = capital;
  }
  return false;
}

/** Whether a word begins with a capital of the basic plane. */
export function beginsWithCapital(word: string): boolean {
  return isCapital(word.charCodeAt(0));
}
