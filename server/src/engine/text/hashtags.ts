import { isDigit, isLetter, isPictograph } from './characters.ts';
import { codePointBefore } from './mentions.ts';
import type { Hashtag } from './paragraph.ts';
import { isEscapeMask, unmasked } from './urls.ts';

export function isHash(code: number): boolean {
  return code === 0x23 || code === 0xff03;
}

/** `#1a2b3c` and `#3e3`; `#bad` is a word. */
const hexColour = /^(?:[\da-f]{3}|[\da-f]{6})$/i;

function mayPrecede(code: number): boolean {
  if (isLetter(code) || isDigit(code) || isHash(code)) return false;
  // `&#39;`, `/#section`, `_#x`, an object
  return code !== 0x26 && code !== 0x2f && code !== 0x5f && code !== 0xfffc;
}

/** The hashtag whose `#` or `＃` stands at `at`; undefined where it is a number, a colour, an address's fragment or `C#`. */
export function readHashtag(text: string, at: number): Hashtag | undefined {
  const before = codePointBefore(text, at);
  if (!isPictograph(before) && !mayPrecede(before)) return undefined;
  let to = at + 1;
  let hasLetter = false;
  for (;;) {
    const code = text.codePointAt(to) ?? 0x20;
    if (isLetter(code)) hasLetter = true;
    else if (!isDigit(code) && code !== 0x5f && !(to > at + 1 && isUnderscoreEscape(text, to))) break;
    to += code > 0xffff ? 2 : 1;
  }
  const name = unmasked(text.slice(at + 1, to));
  if (!hasLetter || (hexColour.test(name) && /\d/.test(name))) return undefined;
  return { from: at, to, name };
}

function isUnderscoreEscape(text: string, at: number): boolean {
  return isEscapeMask(text, at) && text.charCodeAt(at + 1) === 0x5f;
}
