import { wordSet } from '../wordSet.ts';
import type { ClauseWord } from './clauses.ts';

const heads = {
  fr: wordSet(
    'le la les l mon ma mes notre nos son sa ses leur leurs resultat resultats bilan verdict conclusion moralite solution probleme bonus morale objectif preuve constat defi raison',
  ),
  en: wordSet(
    'the my our his her their its result results outcome verdict lesson conclusion moral bonus problem solution catch goal proof reason fun',
  ),
} as const;

const verbs = {
  fr: wordSet(
    'est sont a ont va vont peut peuvent fait font etait etaient sera seront as es avez etes doit doivent marche marchent vient viennent sert servent existe existent coute',
  ),
  en: wordSet('is are was were has have had do does did can could will would should may might s re'),
} as const;

const connectives = wordSet('et mais alors donc and but so or');

const superlatives = wordSet('plus pire meilleur meilleure mieux bonne best worst most hardest funniest first last');

/** Nobody else can answer for what is the author's: "Mon remède contre le trac ?" */
const owned = wordSet('mon ma mes notre nos');
/** Who is spoken to may be asked all the same: "Mon accent, tu le trouves…", "Notre menu chez vous ?" */
const readers = wordSet('tu te t toi ton ta tes vous votre vos y');

/** Of what these are, what comes next tells: "Le secret d’un bon levain ?" */
const announced = wordSet(
  'secret cle recette astuce truc resultat bilan verdict morale raison solution conclusion hic',
);

/** "Le résultat ?", "And the best part?", "Ce que j'ai appris ?": a few words without a main verb that only set up what comes next. */
export function isLeadInPhrase(words: readonly ClauseWord[], language: 'fr' | 'en'): boolean {
  const first = connectives.has(words[0]?.word ?? '') ? 1 : 0;
  const rest = words.slice(first);
  const [head, next] = [rest[0]?.word, rest[1]?.word ?? ''];
  const isCleft =
    language === 'fr' ? head === 'ce' && /^(?:que|qu|qui)$/.test(next) : head === 'what' && /^(?:i|we)$/.test(next);
  if (isCleft && rest.length <= 8) return true;
  const [asked, isFrench] = [rest.some(({ word }) => readers.has(word)), language === 'fr'];
  const setsUp = isFrench && !asked && (announced.has(next) || owned.has(head ?? ''));
  const longest = setsUp ? 10 : superlatives.has(next) ? 7 : 4;
  if (rest.length === 0 || rest.length > longest || !heads[language].has(rest[0]?.word ?? '')) return false;
  return !rest.some(({ word }) => verbs[language].has(word));
}
