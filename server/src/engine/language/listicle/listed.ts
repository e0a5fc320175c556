import type { Token } from '../../text/tokens.ts';
import * as english from './words.en.ts';
import * as french from './words.fr.ts';

const words = { fr: french, en: english };

/** "10 outils manquent", "8 stages of the Tour pass through": somebody tells what became of them. */
export function isAccount(tokens: readonly Token[], index: number, language: 'fr' | 'en'): boolean {
  const { accounts, continuations } = words[language];
  const rest = tokens.slice(index + 1);
  const end = rest.findIndex(({ folded, kind }) => kind === 'punctuation' || continuations.has(folded));
  return rest.slice(0, end < 0 ? rest.length : end).some(({ folded }) => accounts.has(folded));
}

/** « 8 newsletters à lire », "3 profiles to avoid". */
export function isPurposed(tokens: readonly Token[], index: number, language: 'fr' | 'en'): boolean {
  const joint = language === 'fr' ? 'a' : 'to';
  return tokens[index + 1]?.folded === joint && words[language].purposes.has(tokens[index + 2]?.folded ?? '');
}

/** How far behind "of" the subject may stand: "of a great salesperson". */
const widestSubject = 4;

/** "The 3 pillars of good management", « 8 newsletters à lire »: what follows makes a list of whatever is counted. */
export function isOfSubject(tokens: readonly Token[], index: number, language: 'fr' | 'en'): boolean {
  if (isPurposed(tokens, index, language)) return true;
  if (!/^(?:of|de|du|des|d)$/.test(tokens[index + 1]?.folded ?? '')) return false;
  const near = tokens.slice(index + 2, index + 2 + widestSubject);
  return near.some(({ folded }) => words[language].subjects.has(folded));
}
