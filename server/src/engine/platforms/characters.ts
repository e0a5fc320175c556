import { scanEntities } from '../text/entities.ts';
import type { Span } from '../text/paragraph.ts';
import { eachCodePoint, eachGrapheme } from './graphemes.ts';
import type { Tally } from './tally.ts';
import { emojiEnd, linkWeight } from './weighted.ts';

/** LinkedIn, Instagram and Facebook: one for each character of Unicode. */
export function tallyCodePoints(text: string, tally: Tally): void {
  eachCodePoint(text, (_to, from) => tally.add(from, 1));
}

/** Counts the characters as readers see them, but `spans` as a whole: for the weight that goes with each. */
function tallyAround(
  text: string,
  spans: readonly (Span & { weight: number })[],
  tally: Tally,
  weightOf: (text: string, from: number, to: number) => number = () => 1,
): void {
  let at = 0;
  const plain = (to: number): void => {
    const base = at;
    eachGrapheme(text.slice(base, to), (end, from) => tally.add(base + from, weightOf(text, base + from, base + end)));
  };
  for (const { from, to, weight } of spans) {
    plain(from);
    tally.add(from, weight);
    at = to;
  }
  plain(text.length);
}

const schemed = /^https?:\/\//i;

/** Mastodon: 23 for an address with its scheme, whatever its length; a handle without its server. */
export function tallyMastodon(text: string, tally: Tally): void {
  const { links, mentions } = scanEntities(text);
  const spans = links
    .filter(({ url }) => schemed.test(url))
    .map(({ from, to }) => ({ from, to, weight: linkWeight }))
    .concat(
      mentions.flatMap(({ from, to, handle }) => {
        const name = handle.indexOf('@');
        return name < 0 ? [] : { from, to, weight: name + 1 };
      }),
    )
    .sort((a, b) => a.from - b.from);
  tallyAround(text, spans, tally);
}

/** What Bluesky's own app writes for an address: without its scheme, its path cut after 13 characters. */
function shownAddress(url: string): string {
  const rest = url.replace(schemed, '');
  const hostEnd = rest.search(/[/?#]/);
  if (hostEnd < 0) return rest;
  const path = rest.slice(hostEnd) === '/' ? '' : rest.slice(hostEnd);
  return rest.slice(0, hostEnd) + (path.length > 15 ? `${path.slice(0, 13)}...` : path);
}

function blueskyLinks(text: string): (Span & { weight: number })[] {
  return scanEntities(text)
    .links.filter(({ url }) => schemed.test(url))
    .map(({ from, to, url }) => ({ from, to, weight: shownAddress(url).length }));
}

/** Bluesky: characters as readers see them, addresses as its app shortens them. */
export function tallyBluesky(text: string, tally: Tally): void {
  tallyAround(text, blueskyLinks(text), tally);
}

function byteLength(text: string, from: number, to: number): number {
  let bytes = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    // Each half of a surrogate pair takes two of its four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}

/** Bluesky's second limit: bytes in UTF-8, addresses as its app shortens them. */
export function tallyBlueskyBytes(text: string, tally: Tally): void {
  tallyAround(text, blueskyLinks(text), tally, byteLength);
}

/** Threads: one for each character of Unicode, but an emoji for its bytes in UTF-8. */
export function tallyThreads(text: string, tally: Tally): void {
  let counted = 0;
  eachCodePoint(text, (_to, from) => {
    if (from < counted) return;
    const end = text.charCodeAt(from) < 0x80 && text.charCodeAt(from + 1) < 0x2000 ? undefined : emojiEnd(text, from);
    tally.add(from, end === undefined ? 1 : byteLength(text, from, end));
    counted = end ?? 0;
  });
}
