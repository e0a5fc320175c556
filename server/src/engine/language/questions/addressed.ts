import { wordSet } from '../wordSet.ts';
import type { Clause } from './clauses.ts';

const readerWords = {
  fr: wordSet('vous tu t toi te votre vos votres ton ta tes tien tiens tienne vousmemes'),
  en: wordSet('you u ya your ur yours yourself yourselves y all'),
} as const;

/** Words that call on whoever may know: "quelqu'un", "anyone". */
const appeals = {
  fr: wordSet(
    'quelqu qqn qqun quelquun parmi partant partante partants partantes volontaires avis conseil conseils reco recos',
  ),
  en: wordSet('anyone anybody someone somebody any else thoughts ideas tips suggestions recommendations recs advice'),
} as const;

/** Verbs with which "qui…", "who…" look for somebody among the readers. */
const callingVerbs = {
  fr: wordSet(
    'connait sait aurait veut peut pourrait vient est utilise saurait parmi pour serait fait se s va habite d',
  ),
  en: wordSet('knows has have wants can could is else uses s here wants would will among lives'),
} as const;

const firstPerson = { fr: wordSet('je j moi'), en: wordSet('i me') } as const;
const deliberation = {
  fr: wordSet('puis dois peux devrais pourrais fais faire trouver acheter choisir aller manger dormir mettre'),
  en: wordSet('should can could do to get find buy'),
} as const;

export type Addressee = 'reader' | 'whoever-knows' | undefined;

/** Whom a question speaks to: its reader, whoever may know ("quelqu'un…", "who knows…", "where can I…"), or nobody. */
export function addresseeOf(clauses: readonly Clause[], language: 'fr' | 'en'): Addressee {
  const words = clauses.flatMap((clause) => clause.words.map(({ word }) => word));
  if (words.some((word) => appeals[language].has(word))) return 'whoever-knows';
  const who = words.indexOf(language === 'fr' ? 'qui' : 'who');
  const verb = who >= 0 && who <= 2 ? (words[who + 1] ?? '') : '';
  if (callingVerbs[language].has(verb)) return 'whoever-knows';
  if (verb === 'a' && /^(?:deja|un|une|des|du|envie|besoin|le|la|teste|essaye|vu|lu)$/.test(words[who + 2] ?? ''))
    return 'whoever-knows';
  if (words.some((word) => readerWords[language].has(word))) return 'reader';
  const deliberates = words.some((word) => deliberation[language].has(word));
  if (deliberates && words.some((word) => firstPerson[language].has(word))) return 'whoever-knows';
  const asksHow = language === 'fr' && /^(?:ou|comment|que|quoi|combien|quel|quelle)$/.test(words[0] ?? '');
  return asksHow && deliberation.fr.has(words[1] ?? '') ? 'whoever-knows' : undefined;
}
