import { fold } from '../../text/fold.ts';
import type { Language } from '../../text/paragraph.ts';
import { english } from '../en.ts';
import { french } from '../fr.ts';

const grammar: Readonly<Record<'fr' | 'en', ReadonlySet<string>>> = {
  fr: new Set([...french.words].map(fold)),
  en: new Set([...english.words].map(fold)),
};

/** Words of grammar: in a title or a shout their capitals say nothing. */
export function isGrammarWord(word: string, language: Language): boolean {
  return language !== 'und' && grammar[language].has(word);
}
