import { isEmojiModifier, isPictograph } from '../text/characters.ts';
import { scanEntities } from '../text/entities.ts';
import type { Tally } from './tally.ts';

/** What any address counts for on X and Mastodon. */
export const linkWeight = 23;

const zeroWidthJoiner = 0x200d;

/** twitter-text 3: these count for one, all other characters for two. */
function isLight(code: number): boolean {
  return (
    code <= 0x10ff ||
    (code >= 0x2000 && code <= 0x200d) ||
    (code >= 0x2010 && code <= 0x201f) ||
    (code >= 0x2032 && code <= 0x2037)
  );
}

function isRegional(code: number): boolean {
  return code >= 0x1f1e6 && code <= 0x1f1ff;
}

/** Letters and signs that are emoji only where a variation selector says so. */
function isEmojiBySelector(text: string, code: number, next: number): boolean {
  const keycap = (code >= 0x30 && code <= 0x39) || code === 0x23 || code === 0x2a;
  if (keycap) return text.charCodeAt(next) === 0x20e3 || text.startsWith('\ufe0f\u20e3', next);
  return (code === 0xa9 || code === 0xae || code === 0x2122 || code === 0x2139) && text.charCodeAt(next) === 0xfe0f;
}

/** Where the emoji that begins at `from` ends, with its skin tone, its joined parts, its flag's second half. */
export function emojiEnd(text: string, from: number): number | undefined {
  const first = text.codePointAt(from) as number;
  let at = from + (first > 0xffff ? 2 : 1);
  if (!isPictograph(first) && !isEmojiBySelector(text, first, at)) return undefined;
  if (isRegional(first)) return isRegional(text.codePointAt(at) ?? 0) ? at + 2 : at;
  for (;;) {
    const code = text.codePointAt(at) ?? 0;
    if (isEmojiModifier(code)) at += code > 0xffff ? 2 : 1;
    else if (code === zeroWidthJoiner && isPictograph(text.codePointAt(at + 1) ?? 0))
      at += (text.codePointAt(at + 1) as number) > 0xffff ? 3 : 2;
    else return at;
  }
}

/** A letter and its accent typed as two characters: X counts what they compose to. */
function composedEnd(text: string, from: number, next: number): number {
  let to = next;
  while (to < text.length && to < from + 8 && text.charCodeAt(to) >= 0x300 && text.charCodeAt(to) <= 0x36f) to++;
  return to;
}

/** Counts as X does: a weight for each character, two for any emoji, 23 for any address. */
export function tallyWeighted(text: string, tally: Tally): void {
  const { links } = scanEntities(text);
  let link = 0;
  for (let at = 0; at < text.length; ) {
    const next = links[link];
    if (next && next.from === at) {
      tally.add(at, linkWeight);
      at = next.to;
      link++;
      continue;
    }
    const code = text.codePointAt(at) as number;
    const emoji = code < 0x80 && text.charCodeAt(at + 1) < 0x2000 ? undefined : emojiEnd(text, at);
    if (emoji !== undefined) {
      tally.add(at, 2);
      at = emoji;
    } else if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a) {
      tally.add(at, 1);
      at += 2;
    } else {
      const end = composedEnd(text, at, at + (code > 0xffff ? 2 : 1));
      let weight = 0;
      if (end - at > (code > 0xffff ? 2 : 1))
        for (const composed of text.slice(at, end).normalize('NFC'))
          weight += isLight(composed.codePointAt(0) ?? 0) ? 1 : 2;
      else weight = isLight(code) ? 1 : 2;
      tally.add(at, weight);
      at = end;
    }
  }
}
