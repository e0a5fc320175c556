import { kindsOfWord } from '../../text/wordKinds.ts';
import { type Clause, type ClauseWord, wordsOf } from '../questions/clauses.ts';
import { wordSet } from '../wordSet.ts';
import { englishImperative } from './imperatives.en.ts';
import { beginsPastInEnglish, livedInEnglish } from './past.en.ts';
import type { SentencePersons } from './sentencePersons.ts';

const iWords = wordSet('i me my mine myself im ive ill id');
const weWords = wordSet('we us our ours ourselves weve were');
const readerWords = wordSet('you u ya your ur yours yourself yourselves youre youve youll');
const others = wordSet('he she they him her them his hers their theirs himself herself themselves');
/** As words of their own these are no pronouns: "ill", "id", "were". */
const notPronouns = wordSet('were id ill');

const duties = wordSet('must should gotta need have always never');

/** What a word may be part of: most are part of nothing, and what they might say is not looked for then. */
const kindsOf = kindsOfWord([
  (word) => [iWords, weWords, readerWords, others].some((pronouns) => pronouns.has(word)) && !notPronouns.has(word),
  (word) => duties.has(word),
  beginsPastInEnglish,
]);
const [isPronoun, isDuty, beginsPast] = [1, 2, 4];

function obliges(words: readonly ClauseWord[]): boolean {
  return words.some(({ word }, at) => {
    const previous = words[at - 1]?.word ?? '';
    const next = words[at + 1]?.word ?? '';
    if (/^(?:must|should|gotta)$/.test(word)) return previous === 'you';
    if (/^(?:need|have)$/.test(word)) return previous === 'you' && next === 'to';
    return /^(?:always|never)$/.test(word) && (at === 0 || /^(?:you|and|but|should|must)$/.test(previous));
  });
}

/** Who speaks, to whom and of whom, in a sentence. */
export function englishPersons(clauses: readonly Clause[], asks: boolean): SentencePersons {
  const words = wordsOf(clauses);
  const imperatives = clauses.flatMap((clause, index) => {
    const pause = clauses[index - 1]?.end ?? '';
    const begins = index === 0 || /^[:,;—–-]$/.test(pause);
    const found = begins && !asks ? englishImperative(clause) : undefined;
    return found ? [found] : [];
  });
  let [i, we, reader, other] = [0, 0, 0, 0];
  let [all, count] = [0, 0];
  for (const { word, token } of words) {
    const kinds = kindsOf(word);
    all |= kinds;
    if (token.kind === 'word') count++;
    if ((kinds & isPronoun) === 0) continue;
    if (iWords.has(word)) i++;
    else if (weWords.has(word)) we++;
    else if (readerWords.has(word)) reader++;
    else if (others.has(word)) other++;
  }
  return {
    words: count,
    i,
    we,
    on: 0,
    tu: 0,
    vous: 0,
    reader: reader + imperatives.length,
    others: other,
    imperatives,
    obliges: (all & isDuty) !== 0 && obliges(words),
    lived: (all & beginsPast) !== 0 && livedInEnglish(words),
  };
}
