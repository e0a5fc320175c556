import { codePointAt, isDigit, isLetter, isPictograph, isSpace, joiner, objectReplacement } from './characters.ts';
import { isAmbiguousDomain, isTopLevelDomain } from './topLevelDomains.ts';

/** Characters that no URL holds, or that end it in prose. */
const delimiters = '<>"`«»“”„‹›…{}|\\^，。；：！？、（）「」『』';
/** Characters that end a sentence and not the URL before them. */
const trailing = ".,;:!?'’*~";

/** Offset after the letters, digits and marks of an address (`a-z`, `.`, `-`, `_`, `+`, escapes' masks) from `from`. */
export function addressEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = codePointAt(text, at);
    if (!isLetter(code) && !isDigit(code) && !isAddressMark(code) && !isEscapeMask(text, at)) break;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}

/** `.`, `-`, `_`, `+` */
export function isAddressMark(code: number): boolean {
  return code === 0x2e || code === 0x2d || code === 0x5f || code === 0x2b;
}

/** The masked backslash of `\_` in Markdown: part of the name that it stands in. */
export function isEscapeMask(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === joiner &&
    at > 0 &&
    text.charCodeAt(at - 1) !== joiner &&
    isAddressMark(text.charCodeAt(at + 1))
  );
}

/** `text` without masked markup. */
export function unmasked(text: string): string {
  return text.includes('\u0000') ? text.replaceAll('\u0000', '') : text;
}

/** Where the URL that goes on at `from` ends: closing brackets that it did not open and final punctuation are left out. */
export function urlEnd(text: string, from: number): number {
  let to = from;
  let open = 0;
  let openSquare = 0;
  while (to < text.length) {
    const code = codePointAt(text, to);
    if (isSpace(code) || (code < 0x20 && code !== joiner) || code === objectReplacement || isPictograph(code)) break;
    const character = String.fromCodePoint(code);
    if (delimiters.includes(character)) break;
    if (character === '(') open++;
    else if (character === ')') open--;
    else if (character === '[') openSquare++;
    else if (character === ']') openSquare--;
    to += character.length;
  }
  for (; to > from; to--) {
    const last = text[to - 1] as string;
    if (last === ')' && open < 0) open++;
    else if (last === ']' && openSquare < 0) openSquare++;
    else if (last === '(') open--;
    else if (last === '[') openSquare--;
    else if (last !== '\u0000' && !trailing.includes(last)) break;
  }
  return to;
}

/** Where the host name between `from` and `to` ends: without full stops and hyphens at its end. */
function trimHost(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && (isAddressMark(text.charCodeAt(end - 1)) || text.charCodeAt(end - 1) === joiner)) end--;
  return end;
}

function hasFullStop(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x2e) return true;
  return false;
}

function hasTail(text: string, at: number): boolean {
  const next = text.charCodeAt(at);
  if (next === 0x2f) return true;
  if (next === 0x3a) return isDigit(text.charCodeAt(at + 1));
  return next === 0x3f && text.slice(at, at + 40).includes('=');
}

/** Many products live under `.ai`, which is a French word too: one that nothing follows on its line begins no sentence. */
function isNameAtLineEnd(domain: string, name: string): boolean {
  return domain === 'ai' && name.length >= 4;
}

function endsLine(text: string, at: number): boolean {
  let end = at;
  while (end < text.length && trailing.includes(text[end] as string)) end++;
  while (text[end] === ' ') end++;
  return end >= text.length || text[end] === '\n' || text[end] === '\r';
}

/**
 * Where the URL without a scheme (`www.a.fr/x`, `a.fr`) ends whose host is the run of address characters from `from`
 * to `runEnd`; undefined where it is none: a file's name, an abbreviation, a full stop without its space.
 */
export function bareUrlEnd(text: string, from: number, runEnd: number): number | undefined {
  const hostEnd = trimHost(text, from, runEnd);
  if (!hasFullStop(text, from, hostEnd)) return undefined;
  if (hostEnd - from < 4 || hostEnd - from > 253) return undefined;
  const labels = text.slice(from, hostEnd).split('.');
  if (labels.length < 2 || labels.some((label) => !isHostLabel(label))) return undefined;
  const domain = labels.at(-1) as string;
  const name = labels.at(-2) as string;
  const tail = hostEnd === runEnd && hasTail(text, hostEnd);
  const www = labels.length > 2 && (labels[0] as string).toLowerCase() === 'www';
  if (!isTopLevelDomain(www ? domain.toLowerCase() : domain)) return undefined;
  const isAmbiguous = isAmbiguousDomain(domain) && !(isNameAtLineEnd(domain, name) && endsLine(text, hostEnd));
  if (!tail && !www && (isAmbiguous || (name.length < 2 && domain !== 'com'))) return undefined;
  if (text.charCodeAt(hostEnd) === 0x28) return undefined;
  return tail ? urlEnd(text, hostEnd) : hostEnd;
}

function isHostLabel(label: string): boolean {
  if (label === '' || label.startsWith('-') || label.endsWith('-')) return false;
  return !label.includes('_') && !label.includes('+') && !label.includes('\u0000');
}

/** Where the host name with a top-level domain that begins at `from` ends (`piaille.fr`); undefined where there is none. */
export function hostEndAt(text: string, from: number): number | undefined {
  const hostEnd = trimHost(text, from, addressEnd(text, from));
  if (hostEnd === from || hostEnd - from > 253) return undefined;
  const labels = text.slice(from, hostEnd).split('.');
  const domain = labels.at(-1) as string;
  const valid = labels.length >= 2 && labels.every(isHostLabel) && domain.length >= 2 && !isDigit(domain.charCodeAt(0));
  return valid ? hostEnd : undefined;
}
