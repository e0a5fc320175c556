import { pathToFileURL } from 'node:url';
import { numbers, pick } from '../texts/random.ts';
import { vocabularies } from '../texts/vocabulary.ts';

interface Entry {
  readonly id: string;
  readonly pattern: string | readonly string[];
}

export interface Multiplied {
  readonly source: string;
  readonly before: number;
  readonly after: number;
}

/** Conditions of a pattern that stand before its words, its words, and conditions that stand after them. */
const parts = /^(\s*(?:[=!]\([^)]*\)\s*)*\^?)(.*?)((?:\s*!\([^)]*\))?\s*\$?\s*)$/s;

/** Words that posts use: what begins or ends with them is looked at, and not told apart by its first letter. */
const ordinaryWords = Object.values(vocabularies).flatMap(({ typed }) =>
  typed.split(/[^\p{L}]+/u).filter((word) => word.length > 2),
);

/** A phrase that is longer by a word before it or after it: as likely to begin in a text, and never found there. */
function longer(pattern: string, copy: number, next: () => number): string {
  const [, before = '', words = '', after = ''] = parts.exec(pattern) ?? [];
  const word = pick(ordinaryWords, next).toLowerCase();
  // Words that nobody writes, so that findings stay what they are.
  const unheardOf = `${word}zorb${copy}`;
  return copy % 2 === 0
    ? `${before}${words} ${word} ${unheardOf}${after}`
    : `${before}${word} ${unheardOf} ${words}${after}`;
}

function copyOf(entry: Entry, copy: number, next: () => number): Entry {
  const { pattern } = entry;
  const renew = (each: string): string => longer(each, copy, next);
  return {
    ...entry,
    // The bundle holds none of the tests; and the copies have none.
    ...{ hits: [], misses: [], mends: [] },
    id: `${entry.id}-${copy}`,
    pattern: typeof pattern === 'string' ? renew(pattern) : pattern.map(renew),
  };
}

function isLexicon(value: unknown): value is readonly Entry[] {
  return Array.isArray(value) && value.length > 0 && value.every((entry) => entry?.pattern !== undefined && entry?.id);
}

/** A lexicon's module with so many times the entries; undefined where it holds something else than entries. */
export async function multiplied(path: string, times: number): Promise<Multiplied | undefined> {
  const exported = Object.entries((await import(pathToFileURL(path).href)) as Record<string, unknown>);
  const lexicons = exported.filter((each): each is [string, readonly Entry[]] => isLexicon(each[1]));
  if (lexicons.length === 0 || lexicons.length < exported.length) return undefined;
  const next = numbers(11);
  let [before, after] = [0, 0];
  const source = lexicons.map(([name, entries]) => {
    const copies = entries.flatMap((entry) =>
      Array.from({ length: times - 1 }, (_, copy) => copyOf(entry, copy + 1, next)),
    );
    before += entries.length;
    after += entries.length + copies.length;
    return `export const ${name} = ${JSON.stringify([...entries, ...copies])};\n`;
  });
  return { source: source.join(''), before, after };
}
