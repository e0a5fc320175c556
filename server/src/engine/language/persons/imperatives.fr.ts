import type { Clause, ClauseWord } from '../questions/clauses.ts';
import { wordSet } from '../wordSet.ts';
import type { Imperative } from './sentencePersons.ts';
import { readingsOf } from './verbForms.fr.ts';

/** Words that may stand before an imperative. */
export const imperativeOpeners = wordSet(
  'et mais alors donc puis ensuite surtout enfin bref ou svp stp aussi sinon ps bon ok maintenant',
);
const clitics = wordSet('me m te t se s nous vous le la l les lui leur en y');
const negations = wordSet('pas jamais plus rien surtout aucun aucune');
/** Words in -ez that are no verbs. */
const notVerbs = wordSet('chez assez nez rez lez hertez suez fez');
/** Before these a word in -ez is an infinitive or a participle that somebody heard: "j'ai oubliez", "pour allez". */
const misspelling = wordSet(
  'ai as a avons ont avais avait de d pour sans va vais vas vont peut peux faut veux veut etre est sont par chez la le',
);
const irregularVous = wordSet('faites dites refaites redites');
/** An imperative that has become an interjection speaks to nobody in particular. */
const interjections = wordSet('tiens allez voyons va tenez allons attends dis disons');

/** After a sure imperative: what it acts on, and not the noun's own complement ("Aide à la personne", "Note de frais"). */
const objects = wordSet(`
  le la les l un une des ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs toi moi
  pas plus jamais bien toujours vite tout tous toutes juste simplement vraiment chaque quelque quelques
  comment pourquoi si ce que qu quand qui ceux celui celle toi`);
/** Before them a verb without its subject is likely a report: "Passe la journée au lit". */
const reported = wordSet('passe arrive revient rentre reste sort part commence continue manque semble parait finit');

function isName(word: ClauseWord, index: number): boolean {
  return word.capital && index > 0;
}

/** Their forms are no nouns, and nobody reports with them: "Découvre notre…", "Clique ici". */
const plain = wordSet(
  'découvrir cliquer rejoindre télécharger écrire envoyer raconter contacter lire choisir apprendre',
);
const plainObjects = wordSet('ici sur de d dans en vite maintenant nous');

/** Before "à", "de" and "en" these order somebody where tu is said besides: "Arrête de te comparer", "Crois en toi". */
const leading = wordSet('apprends arrete cesse evite crois');
const tuWords = wordSet('te t toi ton ta tes');

/** "Prends rendez-vous", "Viens nous voir": nobody reports so of themselves. */
const settled: Readonly<Record<string, ReadonlySet<string>>> = {
  prends: wordSet('rendez rdv contact soin garde part note exemple'),
  viens: wordSet('voir nous me m decouvrir essayer gouter tester participer avec comme'),
};

interface Start {
  /** Index of the verb. */
  readonly at: number;
  readonly negative: boolean;
}

/** Skips what may stand before an imperative: "et surtout ne vous". */
function verbAt(words: readonly ClauseWord[]): Start {
  let at = 0;
  while (at < words.length && at < 3 && imperativeOpeners.has((words[at] as ClauseWord).word)) at++;
  const negative = /^(?:ne|n)$/.test(words[at]?.word ?? '');
  if (negative) {
    at++;
    while (at < words.length && clitics.has((words[at] as ClauseWord).word)) at++;
  }
  return { at, negative };
}

/** "-moi", "-le", "-vous": a pronoun hyphenated to the word at `at`; not the subject of an inversion. */
function hasJoinedObject(words: readonly ClauseWord[], at: number, asks: boolean): boolean {
  const next = words[at + 1];
  // "Passe-t-il", "apprécie-t-elle": the letter is nobody's.
  if (!next?.joined || (next.word === 't' && /^(?:il|elle|on)$/.test(words[at + 2]?.word ?? ''))) return false;
  return /^(?:moi|toi|m|t|le|la|les|lui|leur|y|en)$/.test(next.word) || (/^(?:nous|vous)$/.test(next.word) && !asks);
}

function vousImperativeAt(words: readonly ClauseWord[], at: number, asks: boolean): boolean {
  const entry = words[at] as ClauseWord;
  const { word } = entry;
  if (word.length < 4 || !(word.endsWith('z') || word.endsWith('s'))) return false;
  const next = words[at + 1];
  const isIrregular = irregularVous.has(word);
  if (!(isIrregular || word.endsWith('ez')) || isName(entry, at)) return false;
  if (next?.joined && next.word === 'vous' && (asks || word === 'rendez')) return false;
  const before = words.slice(Math.max(0, at - 5), at).map((each) => each.word);
  if (isIrregular) return verbAt(words).at === at && !before.includes('vous');
  if (notVerbs.has(word) || before.includes('vous')) {
    // "ne vous inquiétez pas": the pronoun is an object there.
    const { at: first, negative } = verbAt(words);
    return negative && first === at;
  }
  const previous = before.at(-1) ?? '';
  if (misspelling.has(previous)) return false;
  if (verbAt(words).at === at || /^(?:et|ou|puis|mais|donc|alors)$/.test(previous)) return true;
  return !before.some((each) => /^(?:je|j|tu|il|elle|on|ils|elles|qui|nous)$/.test(each));
}

/** "Sois patient", "écris moi", "Découvre notre carte". */
function isPlain(word: string, verb: string, next: ClauseWord | undefined, begins: boolean): boolean {
  if (/^(?:moi|toi)$/.test(next?.word ?? '')) return true;
  if (!begins || !next) return false;
  if (settled[word]?.has(next.word)) return true;
  return word === 'sois' || (plain.has(verb) && (objects.has(next.word) || plainObjects.has(next.word)));
}

function tuOrNousImperative(words: readonly ClauseWord[], asks: boolean, begins: boolean): Imperative | undefined {
  const { at, negative } = verbAt(words);
  const entry = words[at];
  if (!entry || isName(entry, at)) return undefined;
  const readings = readingsOf(entry.word).filter(({ tense }) => tense === 'imperative');
  const reading = readings.find(({ person }) => person === 1) ?? readings.find(({ person }) => person === 3);
  if (!reading) return undefined;
  const next = words[at + 1];
  // "Ne reste plus qu’à…": nobody is told to stay.
  if (entry.word === 'reste' && negative && /^(?:plus|que|qu)$/.test(next?.word ?? '')) return undefined;
  const joined = hasJoinedObject(words, at, asks);
  if (next?.joined && !joined) return undefined;
  const isBare = !next || negations.has(next.word);
  const token = entry.index;
  const verb = reading.verb.infinitive;
  const sure = joined || (negative && next !== undefined && negations.has(next.word));
  if (reading.person === 3) {
    const isHeard = words.slice(0, at).some(({ word }) => word === 'nous');
    return !isHeard && (sure || !asks) ? { token, person: 'nous', verb, negative, sure: true } : undefined;
  }
  if (sure || isPlain(entry.word, verb, next, begins && !asks))
    return { token, person: 'tu', verb, negative, sure: true };
  if (negative || asks || !begins || interjections.has(entry.word) || reported.has(entry.word)) return undefined;
  const leads =
    leading.has(entry.word) &&
    /^(?:de|d|a|en)$/.test(next?.word ?? '') &&
    words.slice(at + 2).some(({ word }) => tuWords.has(word));
  if (isBare || leads || (next && objects.has(next.word))) return { token, person: 'tu', verb, negative, sure: false };
  return undefined;
}

/** Whether a word may be an imperative at all. */
export function mayCommandInFrench(word: string): boolean {
  return word.endsWith('ez') || irregularVous.has(word) || readingsOf(word).some(({ tense }) => tense === 'imperative');
}

/** The imperatives of a French clause. `asks`: its sentence is a question; `begins`: it opens its sentence or follows a pause. */
export function frenchImperatives(clause: Clause, asks: boolean, begins: boolean): readonly Imperative[] {
  const { words } = clause;
  const found: Imperative[] = [];
  const { negative, at: first } = verbAt(words);
  for (let at = 0; at < words.length; at++) {
    if (!vousImperativeAt(words, at, asks)) continue;
    const { word, index } = words[at] as ClauseWord;
    if (
      interjections.has(word) &&
      !words[at + 1]?.joined &&
      (words.length === 1 || /^(?:les|le|la|hop)$/.test(words[at + 1]?.word ?? ''))
    )
      continue;
    const reading = readingsOf(word).find(({ person }) => person === 4);
    found.push({
      token: index,
      person: 'vous',
      verb: reading?.verb.infinitive ?? word,
      negative: negative && at === first,
      sure: true,
    });
  }
  const other = found.length === 0 ? tuOrNousImperative(words, asks, begins) : undefined;
  return other ? [other] : found;
}
