import type { Paragraph } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../wordSet.ts';

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
    helping: wordSet('help helps helping teach teaches show shows coach offer guarantee'),
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

const notPast = wordSet(
  'need feed seed speed weed bleed breed exceed proceed succeed indeed embed shred sacred hundred',
);

const vouching = wordSet('garanti promis prouve assure certifie teste');

/** Words between an auxiliary and its participle, or a subject and its verb ("j’ai enfin réussi", "I finally got"). */
const widestVerb = 3;

function tellsPast(words: readonly string[], language: 'fr' | 'en'): boolean {
  return words.some((word, index) => {
    const next = words.slice(index + 1, index + 1 + widestVerb);
    if (language === 'fr') {
      // "C’est garanti" tells nothing that has been.
      // « il y a une astuce »
      if (word === 'a' && words[index - 1] === 'y') return false;
      if (word === 'est' && words[index - 1] === 'c' && vouching.has(next[0] ?? '')) return false;
      return auxiliaries.has(word) && next.some((each) => participle.test(each) && !notParticiples.has(each));
    }
    // "You have to" is no past, nor is "you need".
    if (haveForms.has(word)) return next[0] !== 'to';
    return subjects.has(word) && next.some((each) => pastForm.test(each) && !notPast.has(each));
  });
}

const nobody: Persons = { first: false, second: false, third: false, helps: false, past: false };

const notVerbs = wordSet('chez assez nez rez riz');

/** "Perdez", "obtenez": an imperative speaks to the reader. */
function isSecondPlural(word: string): boolean {
  return word.length > 4 && word.endsWith('ez') && !notVerbs.has(word);
}

/**
 * The persons of a sentence around what stands from the token `first` to `last`. Those that it speaks of count where they
 * stand before, the reader up to its end: "perdez 5 kilos avec mon carnet" is about the reader, "je veux perdre 5 kilos,
 * souhaitez-moi bonne chance" is not.
 */
export function personsOf(paragraph: Paragraph, first: number, last: number): Persons {
  const { language, tokens } = paragraph;
  if (language === 'und') return nobody;
  const sets = persons[language];
  const { sentence, from } = tokens[first] as Token;
  const end = (tokens[last] as Token).to;
  const words = tokens.filter((token) => token.sentence === sentence && token.kind === 'word');
  const before = words.filter((token) => token.from < from);
  const has = (set: ReadonlySet<string>): boolean => before.some(({ folded }) => set.has(folded));
  // Folded, the preposition looks like the auxiliary.
  const all = words.map((token) => (/[àÀ]/.test(paragraph.own.charAt(token.from)) ? 'à' : token.folded));
  return {
    first: has(sets.first),
    second: words.some(
      ({ folded, to }) => to <= end && (sets.second.has(folded) || (language === 'fr' && isSecondPlural(folded))),
    ),
    third: has(sets.third),
    helps: has(sets.helping),
    past: tellsPast(all, language),
  };
}
