import { isCapital, isSmall } from './abbreviations.ts';
import { codePointAt, isDigit, isEmojiModifier, isLetter, isPictograph, isSpace, joiner } from './characters.ts';
import { isCodeName } from './codeNames.ts';
import type { Mention } from './paragraph.ts';
import { hostEndAt, isEscapeMask, unmasked } from './urls.ts';

/** Punctuation that a mention may follow directly. */
const leads = '.,;:!?…([<>«»“”„"\'’‘‹›-–—*|•·→~#¿¡、。，：；！？（「『؟،';

/** Rules of style sheets, which a condition in brackets follows. */
const styleRules = new Set(['media', 'supports', 'container', 'import', 'include', 'layer']);

/** `RT@lea`, `via@paul` */
const forwarding = /(?:^|[^\p{L}\d_])(?:rt|via)$/iu;

/** `@10h`, `@10h30`, `@2024`, `@8pm` */
const time = /^\d{1,4}(?:h\d{0,2}|[ap]m)?$/i;

export function isAt(code: number): boolean {
  return code === 0x40 || code === 0xff20;
}

/** The last visible code point before `at`; 0x20 at the start. */
export function codePointBefore(text: string, at: number): number {
  let before = at - 1;
  while (before >= 0 && text.charCodeAt(before) === joiner) before--;
  if (before < 0) return 0x20;
  const code = text.charCodeAt(before);
  if (code < 0xdc00 || code > 0xdfff || before === 0) return code;
  return codePointAt(text, before - 1);
}

function mayPrecede(text: string, at: number): boolean {
  const code = codePointBefore(text, at);
  if (isSpace(code) || isPictograph(code) || isEmojiModifier(code)) return true;
  if (leads.includes(String.fromCodePoint(code))) return true;
  return forwarding.test(text.slice(Math.max(0, at - 4), at));
}

function isNameCharacter(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 0x5f;
}

/** `.` and `-` belong to a name only within it, and a capital after a full stop is the next sentence: `@lea.Merci`. */
function joinsName(text: string, from: number, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 0x2e && code !== 0x2d) return false;
  const next = text.codePointAt(at + 1) ?? 0x20;
  if (!isNameCharacter(next)) return false;
  return code === 0x2d || !isCapital(next) || !isSmall(codePointAt(text, from));
}

/** Where the name that begins at `from` ends; `from` itself where none begins. */
function nameEnd(text: string, from: number): number {
  let at = from;
  let hasWord = false;
  for (;;) {
    const code = text.codePointAt(at) ?? 0x20;
    if (isNameCharacter(code)) {
      if (code !== 0x5f) hasWord = true;
      at += code > 0xffff ? 2 : 1;
    } else if (at > from && (joinsName(text, from, at) || isEscapeMask(text, at))) at++;
    else return hasWord ? at : from;
  }
}

/** What reading at an `@` gives: where to go on, and the mention if it is one. */
export interface MentionReading {
  readonly next: number;
  readonly mention: Mention | undefined;
}

/** Whether what follows a name says that it is none of a person: `@scope/pkg`, `@Input()`, `@media (`. */
function isCode(text: string, name: string, to: number): boolean {
  const next = text.charCodeAt(to);
  if (next === 0x2f) return isNameCharacter(text.codePointAt(to + 1) ?? 0x20);
  if (next === 0x28) return true;
  return styleRules.has(name) && next === 0x20 && text.charCodeAt(to + 1) === 0x28;
}

/** Reads the `@` or `＠` at `at`. `follows` says that another mention and a slash end right there: `@lea/@paul`. */
export function readMention(text: string, at: number, follows: boolean): MentionReading {
  const none = { next: at + 1, mention: undefined };
  if (!follows && !mayPrecede(text, at)) return none;
  // `@_lea_`: Markdown takes the underscores for emphasis and masks them.
  const emphasised = text.charCodeAt(at + 1) === joiner && isNameCharacter(text.codePointAt(at + 2) ?? 0x20);
  const from = emphasised ? at + 2 : at + 1;
  const end = nameEnd(text, from);
  if (end === from) return none;
  const name = unmasked(text.slice(from, end));
  if (isCode(text, name, end) || time.test(name) || isCodeName(text, name, at, end))
    return { next: end, mention: undefined };
  if (emphasised && text.charCodeAt(end) === joiner) {
    return { next: end + 1, mention: { from: at, to: end + 1, handle: `_${name}_` } };
  }
  const host = isAt(text.charCodeAt(end)) ? hostEndAt(text, end + 1) : undefined;
  if (host === undefined) return { next: end, mention: { from: at, to: end, handle: name } };
  return { next: host, mention: { from: at, to: host, handle: `${name}@${text.slice(end + 1, host)}` } };
}
