import { phrases } from '../../lexicons/fr/mixed-register.ts';
import { paragraphLexicon } from '../../lexicons/lexicon.ts';
import type { Pattern } from '../../phrases/phrase.ts';
import { type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';
import { firstTokenOf, sentenceFact } from '../../text/sentenceFact.ts';
import type { Token } from '../../text/tokens.ts';
import { hasWord } from '../../text/wordTraits.ts';
import { namesOf } from '../names/names.ts';
import { type ClauseWord, clausesOfTokens, wordsOf } from '../questions/clauses.ts';
import { wordSet } from '../wordSet.ts';
import { saysTu, saysVous } from './french.ts';
import { personsOf } from './persons.ts';
import type { Imperative } from './sentencePersons.ts';

/** A word that says tu or vous to the reader. Offsets of the paragraph. */
export interface Address extends Span {
  readonly register: 'tu' | 'vous';
  readonly token: number;
  /** An imperative, a question, "je te…": the reader is meant. A bare tu may be anybody ("tu te lèves, il pleut"). */
  readonly direct: boolean;
}

interface Addresses {
  readonly all: readonly Address[];
  /** Several people are spoken to: "les amis", "vous tous", "êtes-vous prêts". */
  readonly plural: boolean;
}

const nobody: Addresses = { all: [], plural: false };

const lexicon = paragraphLexicon<Pattern>({ fr: phrases, en: [] }, ({ id }) => id);

/** Imperatives said to nobody: "imagine", "figure-toi", "t'inquiète". */
const interjections = wordSet('imaginer tenir attendre aller inquiéter');
const speakers = wordSet('je j nous on');

function isDirect(words: readonly ClauseWord[], at: number, asks: boolean, commands: boolean): boolean {
  if (asks || commands) return true;
  const before = words.slice(Math.max(0, at - 3), at).map(({ word }) => word);
  return /^(?:te|t|vous)$/.test((words[at] as ClauseWord).word) && before.some((word) => speakers.has(word));
}

/** An imperative of tu whose form is also a noun's or a report's counts where its sentence says tu besides. */
function isCertain({ person, sure }: Imperative, saysTuBesides: boolean, saysVousOnly: boolean): boolean {
  return person === 'vous' || (person === 'tu' && (saysTuBesides || (sure && !saysVousOnly)));
}

/** The words of a sentence that say tu or vous: offsets count from its start, tokens from its first. */
const addressesIn = sentenceFact((tokens, base, paragraph, sentence): readonly Address[] => {
  const found: Address[] = [];
  const imperatives = personsOf(paragraph)[sentence]?.imperatives ?? [];
  const words: readonly ClauseWord[] = wordsOf(clausesOfTokens(paragraph.own, tokens, 0));
  const asks = paragraph.sentences[sentence]?.terminator === '?';
  const tuAt = new Set(words.flatMap((_, at) => (saysTu(words, at) ? [at] : [])));
  // "Crée des textes dans votre ton": a tool does, and tu is asked nothing.
  const isTool = imperatives.every(({ person }) => person === 'tu') && words.some((_, at) => saysVous(words, at));
  const certain = new Map(
    imperatives.filter((each) => isCertain(each, tuAt.size > 0, isTool)).map((each) => [each.token, each]),
  );
  const commands = [...certain.values()].some(({ verb }) => !interjections.has(verb));
  const add = (register: Address['register'], index: number, direct: boolean): void => {
    const { from, to, folded } = tokens[index] as Token;
    // "T'as", "t'écris": the pronoun is read with its verb.
    const end = folded === 't' ? (tokens[index + 1]?.to ?? to) : to;
    found.push({ register, token: index, direct, from: from - base, to: end - base });
  };
  words.forEach(({ index }, at) => {
    const imperative = certain.get(index);
    if (imperative) add(imperative.person === 'vous' ? 'vous' : 'tu', index, !interjections.has(imperative.verb));
    else if (tuAt.has(at)) add('tu', index, isDirect(words, at, asks, commands));
    else if (saysVous(words, at)) add('vous', index, isDirect(words, at, asks, commands));
  });
  return found;
});

/** The same where they stand in their paragraph. */
function placedAddresses(paragraph: Paragraph, sentence: number): readonly Address[] {
  const base = (paragraph.sentences[sentence] as Span).from;
  const first = firstTokenOf(paragraph, sentence);
  return addressesIn(paragraph, sentence).map(({ register, direct, token, from, to }) => {
    return { register, direct, token: token + first, from: from + base, to: to + base };
  });
}

/** "Prends rendez-vous avec Nadia": who is named behind these is not spoken to. */
const beside = wordSet('avec chez par via selon comme sans contre');

/** Sentences in which tu or vous is said to somebody else, or by somebody else. */
function foreignSentences(paragraph: Paragraph): ReadonlySet<number> {
  const foreign = new Set<number>();
  const sentenceAt = (at: number): number => paragraph.tokens.find(({ from }) => from === at)?.sentence ?? -1;
  for (const { phrase, firstToken } of lexicon(paragraph)) {
    if (phrase.id === 'vous-tous') continue;
    const { sentence } = paragraph.tokens[firstToken] as Token;
    foreign.add(sentence);
    // What is said may go on in the next sentence.
    if (phrase.id === 'parole-rapportee') foreign.add(sentence + 1);
  }
  const isBeside = (at: number): boolean =>
    beside.has(paragraph.tokens[paragraph.tokens.findIndex(({ from }) => from === at) - 1]?.folded ?? '');
  for (const { from } of [...namesOf(paragraph), ...paragraph.mentions]) {
    if (!isBeside(from)) foreign.add(sentenceAt(from));
  }
  return foreign;
}

/** A turn in a dialogue ("— Tu viens ?", "-- Vous venez ?", "Moi : tu viens ?"), or a quotation that was never closed. */
function isSpeech({ raw, own }: Paragraph): boolean {
  return (
    /^(?:\s|<[^>\n]{1,80}>)*(?:[—–]|--?\s)/.test(raw) ||
    /^\s*\p{Lu}\p{L}{1,14}\s?:\s/u.test(raw) ||
    /\b(?:Moi|Toi|Lui|Elle|Eux)\s?:\s/.test(raw) ||
    /[«»“”"]/.test(own)
  );
}

const tuWords = wordSet('tu te t toi ton ta tes tien tienne');
const vousWords = wordSet('vous votre vos dites redites faites refaites etes');
const hasTuWord = hasWord((word) => tuWords.has(word));
const hasVousWord = hasWord((word) => vousWords.has(word) || word.endsWith('ez'));

/** Whether a paragraph has words of *tu*, whoever is meant: told without a look at its grammar. */
export const hasTuWords = paragraphFact((paragraph) =>
  paragraph.sentences.some((_, index) => hasTuWord(paragraph, index)),
);

/** Whether a paragraph has words of *vous*, whoever is meant. */
export const hasVousWords = paragraphFact((paragraph) =>
  paragraph.sentences.some((_, index) => hasVousWord(paragraph, index)),
);

/** The words of a French paragraph that say tu or vous to its readers. */
export const addressesOf = paragraphFact((paragraph: Paragraph): Addresses => {
  if (paragraph.language !== 'fr' || isSpeech(paragraph)) return nobody;
  const persons = personsOf(paragraph);
  const plural = lexicon(paragraph).some(({ phrase }) => phrase.id === 'vous-tous');
  if (!persons.some(({ tu, vous, imperatives }) => tu + vous + imperatives.length > 0)) return { all: [], plural };
  const foreign = foreignSentences(paragraph);
  const all = persons.flatMap(({ tu, vous, imperatives }, index) =>
    tu + vous + imperatives.length === 0 || foreign.has(index)
      ? []
      : // "BEG 51T": the letter of a number.
        placedAddresses(paragraph, index).filter(({ from }) => !/\d/.test(paragraph.raw[from - 1] ?? '')),
  );
  return { all, plural };
});
