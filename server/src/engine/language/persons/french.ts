import { kindsOfWord } from '../../text/wordKinds.ts';
import { type Clause, type ClauseWord, wordsOf } from '../questions/clauses.ts';
import { wordSet } from '../wordSet.ts';
import { frenchImperatives, imperativeOpeners, mayCommandInFrench } from './imperatives.fr.ts';
import { beginsPastInFrench, livedInFrench } from './past.fr.ts';
import type { Imperative, SentencePersons } from './sentencePersons.ts';

const iWords = wordSet(`
  je j moi me m mon ma mes mien mienne miens miennes jai jsuis jvais jveux jpeux jsais jetais javais jen jme jte jpense jdois chuis chui`);
const weWords = wordSet('nous notre nos notres');
const others = wordSet('il elle ils elles lui eux leur leurs son sa ses');
const vousWords = wordSet('vous votre vos votres');
const tuWords = wordSet('tu toi te t ton ta tes tien tienne tiens tiennes');
/** After these "ton" is a noun ("le ton monte"), "tu" and "te" are no pronouns. */
const beforeNoun = wordSet('le un ce son mon du au bon quel meme demi ds d de haut votre notre leur');
const impersonal = wordSet(
  'faut fallait faudra faudrait y est s pleut pleuvait suffit semble parait arrive fait reste etait',
);

const pronouns: ReadonlySet<string> = new Set([...iWords, ...weWords, 'on', ...tuWords, ...vousWords, ...others]);
const duties = wordSet('dois devez devrais devriez faut faudra faudrait');

/** What a word may be part of: most are part of nothing, and what they might say is not looked for then. */
const kindsOf = kindsOfWord([
  (word) => pronouns.has(word),
  mayCommandInFrench,
  (word) => duties.has(word),
  beginsPastInFrench,
]);
const [isPronoun, mayCommand, isDuty, beginsPast] = [1, 2, 4, 8];

/** Whether a word says tu to somebody; not "le ton", "a-t-il", "jus de tiens", "P. T. U.", "can’t". */
export function saysTu(words: readonly ClauseWord[], at: number): boolean {
  const entry = words[at] as ClauseWord;
  const { word, joined } = entry;
  if (!tuWords.has(word)) return false;
  const previous = words[at - 1]?.word ?? '';
  const next = words[at + 1];
  if (word === 't')
    return (
      next !== undefined &&
      !entry.contracted &&
      !(joined && next.joined) &&
      !/^(?:shirt|shirts|il|elle|on|[b-xz])$/.test(next.word)
    );
  // "té-ou-lére": a part of a name.
  if (word === 'te') return !next?.joined;
  if (word === 'ton') return !beforeNoun.has(previous);
  if (word === 'tiens') return /^(?:les|des)$/.test(previous);
  if (word === 'tu') return !/^(?:as-tu-vu|vu)$/.test(next?.word ?? '') || !joined;
  return true;
}

/** Whether a word says vous to somebody; the noun rendez-vous does not. */
export function saysVous(words: readonly ClauseWord[], at: number): boolean {
  const { word, joined } = words[at] as ClauseWord;
  return vousWords.has(word) && !(joined && /^(?:rendez|garde|a)$/.test(words[at - 1]?.word ?? ''));
}

function obliges(words: readonly ClauseWord[]): boolean {
  return words.some(({ word }, at) => {
    if (!duties.has(word)) return false;
    if (word === 'faut' || word === 'faudrait' || word === 'faudra') return words[at + 1] !== undefined;
    return words.slice(Math.max(0, at - 3), at).some((before) => before.word === 'tu' || before.word === 'vous');
  });
}

/** "Et surtout, …": nothing but what may stand before an imperative. */
function isOpener({ words }: Clause): boolean {
  return words.every(({ word }) => imperativeOpeners.has(word));
}

function imperativesIn(clauses: readonly Clause[], asks: boolean): readonly Imperative[] {
  return clauses.flatMap((clause, index) => {
    // After a comma the same words are more often the verb of a subject before it ("Léa, la voisine, arrête tout").
    const begins = clauses.slice(0, index).every(isOpener) || /^[:;—–]$/.test(clauses[index - 1]?.end ?? '');
    return frenchImperatives(clause, asks, begins);
  });
}

const noImperatives: readonly Imperative[] = [];

/** Who speaks, to whom and of whom, in a sentence. */
export function frenchPersons(clauses: readonly Clause[], asks: boolean): SentencePersons {
  const words = wordsOf(clauses);
  let [i, we, on, tu, vous, reader, other] = [0, 0, 0, 0, 0, 0, 0];
  let [all, count] = [0, 0];
  words.forEach((entry, at) => {
    const { word } = entry;
    const kinds = kindsOf(word);
    all |= kinds;
    if (entry.token.kind === 'word') count++;
    if ((kinds & isPronoun) === 0) return;
    const next = words[at + 1]?.word ?? '';
    // "M. Dupont"
    const isInitial = word === 'm' && entry.capital && words[at + 1]?.capital === true;
    if (iWords.has(word) && !isInitial) i++;
    else if (weWords.has(word)) we++;
    else if (word === 'on' && !(words[at - 1]?.word === 'add' && entry.joined)) on++;
    else if (saysTu(words, at)) tu++;
    else if (saysVous(words, at)) vous++;
    else if (vousWords.has(word)) reader++;
    else if (others.has(word) && !(word === 'il' && impersonal.has(next))) other++;
  });
  const imperatives = all & mayCommand ? imperativesIn(clauses, asks) : noImperatives;
  const called = imperatives.filter(({ person }) => person !== 'nous').length;
  return {
    words: count,
    i,
    we,
    on,
    tu,
    vous,
    reader: tu + vous + reader + called,
    others: other,
    imperatives,
    obliges: (all & isDuty) !== 0 && obliges(words),
    lived: (all & beginsPast) !== 0 && livedInFrench(words),
  };
}
