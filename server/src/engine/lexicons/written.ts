import type { WrittenLexicons } from '../phrases/writtenPhrases.ts';

/**
 * The lexicons of a language as the build has written them, each language in a script of its own that is loaded when a text of
 * that language comes. The build puts its own function in the place of this one; in the sources nothing is written.
 */
export function writtenLexicons(_language: 'fr' | 'en'): WrittenLexicons | undefined {
  return undefined;
}
