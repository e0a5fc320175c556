import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MendablePhrase, Pattern } from '../../server/src/engine/phrases/phrase.ts';

export type DraftLanguage = 'fr' | 'en';

export interface Lexicon {
  /** The id of the rule that it serves, or what it is about. */
  readonly name: string;
  readonly language: DraftLanguage;
  readonly entries: readonly Pattern[];
}

function isLexicon(value: unknown): value is readonly Pattern[] {
  return Array.isArray(value) && value.length > 0 && 'pattern' in value[0] && 'hits' in value[0];
}

/** Read through other tokens than the paragraph's own: their own tests tell them. */
const toldElsewhere = new Set(['selling', 'questions']);

/** Every array of patterns that a file or a folder's index in `lexicons/<language>/` exports. */
export function lexiconsIn(language: DraftLanguage): Lexicon[] {
  const folder = new URL(`../../server/src/engine/lexicons/${language}/`, import.meta.url);
  return readdirSync(folder).flatMap((entry) => {
    if (toldElsewhere.has(entry)) return [];
    const file = entry.endsWith('.ts') ? new URL(entry, folder) : new URL(`${entry}/index.ts`, folder);
    if (!existsSync(file)) return [];
    // Tests are compiled to CommonJS by their runner: the tests of a lexicon are made while files load.
    const exported = Object.values(require(fileURLToPath(file)) as Record<string, unknown>);
    return exported.filter(isLexicon).map((entries) => ({ name: entry.replace(/\.ts$/, ''), language, entries }));
  });
}

export function isMendable(entry: Pattern): entry is MendablePhrase {
  return 'mends' in entry && 'rewrites' in entry;
}
