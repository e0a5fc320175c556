import { isApostrophe, isLetter, isSpace, joiner, objectReplacement } from './characters.ts';
import type { Span } from './paragraph.ts';

const closingOf: ReadonlyMap<number, number> = new Map([
  [0xab, 0xbb],
  [0x201c, 0x201d],
  [0x201e, 0x201c],
  [0x2039, 0x203a],
  [0x22, 0x22],
]);

/** Longer passages are not one quotation but a mark that was never closed. */
const longestQuotation = 1000;
const longestSingleQuotation = 160;

function codeBefore(text: string, at: number): number {
  let before = at - 1;
  while (before >= 0 && text.charCodeAt(before) === joiner) before--;
  return before < 0 ? 0x20 : text.charCodeAt(before);
}

function codeAfter(text: string, at: number): number {
  let after = at + 1;
  while (after < text.length && text.charCodeAt(after) === joiner) after++;
  return after >= text.length ? 0x20 : text.charCodeAt(after);
}

function isWordCharacter(code: number): boolean {
  return isLetter(code) || (code >= 0x30 && code <= 0x39);
}

/** Shorter paragraphs are no passage of a long quotation. */
const shortestPassage = 120;

/** Whether a paragraph is one of several that somebody else says: each begins with the mark, the last alone closes it. */
function goesOn(text: string, at: number): boolean {
  const opening = text.charCodeAt(at);
  const isCurly = opening === 0x201c || opening === 0xab;
  return isCurly && text.length - at >= shortestPassage && !/\S/.test(text.slice(0, at));
}

/** The space that French sets inside its marks. */
function isInnerSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f;
}

/** `" comme ceci "`: straight marks with a space inside both, as French sets its own. */
function spacedEnd(text: string, at: number): number | undefined {
  if (!isInnerSpace(text.charCodeAt(at + 1)) || !isLetter(text.charCodeAt(at + 2))) return undefined;
  if (at > 0 && /\d\s$/.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  const to = text.indexOf('"', at + 2);
  const isClosing = to > 0 && to - at < longestQuotation && isInnerSpace(text.charCodeAt(to - 1));
  return isClosing && !isWordCharacter(codeAfter(text, to)) ? to + 1 : undefined;
}

/** Where the quotation that opens at `at` closes, exclusive; undefined where no quotation opens there. */
function quotationEnd(text: string, at: number): number | undefined {
  const opening = text.charCodeAt(at);
  const closing = closingOf.get(opening);
  if (closing !== undefined) {
    if (opening === 0x22 && isWordCharacter(codeBefore(text, at))) return undefined;
    if (opening === 0x22 && isSpace(codeAfter(text, at))) return spacedEnd(text, at);
    const end = Math.min(text.length, at + longestQuotation);
    for (let i = at + 1; i < end; i++) {
      const code = text.charCodeAt(i);
      if (code === closing && !(closing === 0x22 && isWordCharacter(codeAfter(text, i)))) return i + 1;
      if (opening === 0x201e && code === 0x201d) return i + 1;
      // Typed with one and the same mark: “like this“.
      if (
        opening === 0x201c &&
        code === opening &&
        !isSpace(codeBefore(text, i)) &&
        !isWordCharacter(codeAfter(text, i))
      )
        return i + 1;
    }
    return goesOn(text, at) ? text.length : undefined;
  }
  const single = opening === 0x2018 || (isApostrophe(opening) && opening !== 0x60 && opening !== 0xb4);
  if (!single || isWordCharacter(codeBefore(text, at)) || !isLetter(codeAfter(text, at))) return undefined;
  const end = Math.min(text.length, at + longestSingleQuotation);
  for (let i = at + 2; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a || code === 0x0d) return undefined;
    if (!isApostrophe(code) || isSpace(codeBefore(text, i))) continue;
    if (!isWordCharacter(codeAfter(text, i))) return i + 1;
  }
  return undefined;
}

/** Passages between quotation marks (« », “ ”, " ", ‘ ’ …) in masked prose, marks included; in order. */
export function findQuotations(prose: string): Span[] {
  const quotations: Span[] = [];
  for (let at = 0; at < prose.length; at++) {
    const code = prose.charCodeAt(at);
    if (code !== 0x22 && code !== 0x27 && code !== 0xab && (code < 0x2018 || code > 0x2039)) continue;
    const to = quotationEnd(prose, at);
    if (to === undefined) continue;
    quotations.push({ from: at, to });
    at = to - 1;
  }
  return quotations;
}

const mask = String.fromCharCode(objectReplacement);
const notLineBreak = /[^\n\r]/g;

/** `prose` with each of `spans` turned into an object of the same length, line breaks kept. */
export function maskSpans(prose: string, spans: readonly Span[]): string {
  if (spans.length === 0) return prose;
  const pieces: string[] = [];
  let at = 0;
  for (const span of spans) {
    pieces.push(prose.slice(at, span.from), prose.slice(span.from, span.to).replace(notLineBreak, mask));
    at = span.to;
  }
  pieces.push(prose.slice(at));
  return pieces.join('');
}
