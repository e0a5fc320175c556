import { compilePhrases, type PhraseMatcher } from '../phrases/compile.ts';
import type { Pattern } from '../phrases/phrase.ts';
import type { Language } from '../text/paragraph.ts';

/**
 * The matchers of a lexicon that has entries in both languages, each compiled when a paragraph in its language first
 * asks for it. Undefined for languages that have no lexicon. Phrases of different groups never hide one another.
 */
export function bilingualLexicon<P extends Pattern>(
  entries: { readonly fr: readonly P[]; readonly en: readonly P[] },
  groupOf?: (phrase: P) => string,
): (language: Language) => PhraseMatcher<P> | undefined {
  const compiled = new Map<Language, PhraseMatcher<P>>();
  return (language) => {
    if (language === 'und') return undefined;
    let matcher = compiled.get(language);
    if (!matcher) {
      matcher = compilePhrases(entries[language], language, groupOf);
      compiled.set(language, matcher);
    }
    return matcher;
  };
}
