import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import { wordSet } from '../cues.ts';

/** Who a sentence speaks of, and whether it tells what has been. */
export interface Persons {
  readonly first: boolean;
  readonly second: boolean;
  readonly third: boolean;
  /** The writer offers help: "j'aide les…", "I help…". */
  readonly helps: boolean;
  /** A verb in the past with its subject: "j'ai gagné", "she lost". */
  readonly past: boolean;
}

const persons = {
  fr: {
    first: wordSet('je j moi me m mon ma mes nous notre nos on'),
    second: wordSet('vous votre vos tu toi te t ton ta tes'),
    third: wordSet('il elle ils elles lui leur leurs'),
    helping: wordSet('aide aidons accompagne accompagnons montre montrons apprends forme offre propose'),
  },
  en: {
    first: wordSet('i my me we our us im ive'),
    second: wordSet('you your yours u ur yourself'),
    third: wordSet('he she they his her their him them'),
    helping: wordSet('help helping teach show coach offer guarantee'),
  },
};

const auxiliaries = wordSet('ai avons a ont avais avait avez as avaient suis sommes est sont etait');
const haveForms = wordSet('have has had ve was were');
const subjects = wordSet('i we he she they it who you');
const participle = /^[a-z]{2,}(?:e|es|ee|ees|u|us|ue|ues|i|is|it|ie)$/;
const notParticiples = wordSet(
  'une de des le les ce ces entre meme comme elle elles qui trois quatre presque moins que',
);
const pastForm =
  /^(?:[a-z]{2,}ed|went|got|made|took|gave|found|grew|lost|hit|did|built|won|bought|sold|became|came|saw|told|paid|had|was|were|ran|spent|wrote|made|learnt|began|held|kept|left|led|met|said|taught|thought)$/;

/** Words between an auxiliary and its participle, or a subject and its verb ("j’ai enfin réussi", "I finally got"). */
const widestVerb = 3;

function tellsPast(words: readonly string[], language: 'fr' | 'en'): boolean {
  return words.some((word, index) => {
    const next = words.slice(index + 1, index + 1 + widestVerb);
    if (language === 'fr') {
      return auxiliaries.has(word) && next.some((each) => participle.test(each) && !notParticiples.has(each));
    }
    return haveForms.has(word) || (subjects.has(word) && next.some((each) => pastForm.test(each)));
  });
}

const nobody: Persons = { first: false, second: false, third: false, helps: false, past: false };

/** The persons of each sentence of a paragraph, by the sentence's index. */
export const personsOf = paragraphFact((paragraph: Paragraph): readonly Persons[] => {
  const { language, sentences, tokens } = paragraph;
  if (language === 'und') return sentences.map(() => nobody);
  const { first, second, third, helping } = persons[language];
  return sentences.map((_, sentence) => {
    const own = tokens.filter((token) => token.sentence === sentence && token.kind === 'word');
    const words = own.map(({ folded }) => folded);
    const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
    return {
      first: has(first),
      second: has(second),
      third: has(third),
      helps: has(helping),
      past: tellsPast(words, language),
    };
  });
});
