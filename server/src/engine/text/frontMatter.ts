import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { type Platform, type Purpose, platforms, purposes } from '../vocabulary.ts';
import type { Span } from './paragraph.ts';

/** What the writer declares at the top of a draft between two `---` lines. */
export interface FrontMatter {
  /** The block with its fences and the line break after it; empty where there is none (after a byte-order mark). */
  readonly span: Span;
  /** The lines between the fences; empty where there is none. */
  readonly content: Span;
  readonly platforms: readonly Platform[];
  readonly language: 'fr' | 'en' | 'auto';
  readonly purpose: Purpose | undefined;
  /** People named for the whole draft (`mentions:`), without `@`. */
  readonly mentions: readonly string[];
  readonly series: string | undefined;
  /** As written; ISO 8601 where YAML knows a date. */
  readonly scheduled: string | undefined;
  /** Rule ids accepted for the whole draft (`accept:`). */
  readonly accepted: readonly string[];
}

/** Longer front matter is some generator's data: only its place is kept. */
const longestFrontMatter = 64 * 1024;

const opening = /^---[ \t]*(?:\r\n|\n|\r)/;
const closing = /^(?:---|\.\.\.)[ \t]*$/;
const lineBreak = /\r\n|\n|\r/g;

/** Where the front matter stands; undefined where the draft has none, or has one that is never closed. */
function locate(text: string): { span: Span; content: Span } | undefined {
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const first = opening.exec(text.slice(from, from + 100));
  if (!first) return undefined;
  const contentFrom = from + first[0].length;
  const window = text.slice(contentFrom, contentFrom + longestFrontMatter);
  lineBreak.lastIndex = 0;
  let lineFrom = 0;
  for (;;) {
    const found = lineBreak.exec(window);
    const lineTo = found ? found.index : window.length;
    if (lineTo - lineFrom < 100 && closing.test(window.slice(lineFrom, lineTo))) {
      const to = contentFrom + (found ? found.index + found[0].length : lineTo);
      return { span: { from, to }, content: { from: contentFrom, to: contentFrom + lineFrom } };
    }
    if (!found) return undefined;
    lineFrom = found.index + found[0].length;
  }
}

/** The scalars of a node, as written: one, or those of a list. Never `toJS()`: on what people write it can take forever. */
function wordsOf(node: Node | null | undefined): string[] {
  if (isScalar(node))
    return node.value === null ? [] : [typeof node.source === 'string' ? node.source : String(node.value)];
  if (isSeq(node)) return node.items.slice(0, 100).flatMap((item) => wordsOf(item as Node));
  return [];
}

const platformNames: Readonly<Record<string, Platform>> = { twitter: 'x', fb: 'facebook', insta: 'instagram' };

function platformsIn(words: readonly string[]): Platform[] {
  const found: Platform[] = [];
  for (const word of words.flatMap((value) => value.split(/[\s,;]+/))) {
    const name = word.toLowerCase();
    const platform = platforms.find((known) => known === name) ?? platformNames[name];
    if (platform && !found.includes(platform)) found.push(platform);
  }
  return found;
}

/** Reads the front matter of a draft. Whatever cannot be read is left out; the rest still counts. */
export function readFrontMatter(text: string): FrontMatter {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const place = locate(text) ?? { span: { from: start, to: start }, content: { from: start, to: start } };
  const entries = new Map<string, string[]>();
  if (place.content.to > place.content.from) {
    const root = parseDocument(text.slice(place.content.from, place.content.to), {
      strict: false,
      uniqueKeys: false,
    }).contents;
    if (isMap(root)) {
      for (const { key, value } of root.items) {
        if (isScalar(key)) entries.set(String(key.value).toLowerCase(), wordsOf(value as Node | null));
      }
    }
  }
  const one = (key: string): string | undefined => entries.get(key)?.[0];
  const language = one('language') ?? one('lang');
  const purpose = one('purpose')?.toLowerCase();
  return {
    ...place,
    platforms: platformsIn([...(entries.get('platform') ?? []), ...(entries.get('platforms') ?? [])]),
    language: /^fr\b/i.test(language ?? '') ? 'fr' : /^en\b/i.test(language ?? '') ? 'en' : 'auto',
    purpose: purposes.find((known) => known === purpose),
    mentions: (entries.get('mentions') ?? [])
      .flatMap((value) => value.split(/[\s,;]+/))
      .map((name) => name.replace(/^[@＠]/, ''))
      .filter(Boolean),
    series: one('series'),
    scheduled: one('scheduled'),
    accepted: (entries.get('accept') ?? []).flatMap((value) => value.split(/[\s,;]+/)).filter(Boolean),
  };
}
