import { type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';
import { firstTokenOf, sentenceFact } from '../../text/sentenceFact.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { kindsOfWord } from '../../text/wordKinds.ts';
import { brandNames, calendar, nounNames, places, times, wordNames } from './ambiguousNames.ts';
import {
  adjoins,
  afterFullStop,
  type Candidate,
  candidateAt,
  isAllCapitals,
  isCamelCase,
  isCapitalised,
} from './candidate.ts';
import { firstNames } from './firstNames.ts';
import { grammarWords, notNames, notSurnames, placeWords } from './notPeople.ts';
import { greetings, offices, relations, thanks, titles } from './personCues.ts';
import { publicFigures } from './publicFigures.ts';
import { Surroundings } from './surroundings.ts';

/** A person named in prose, offsets of the paragraph. */
export interface PersonName extends Span {
  /** `full` is first and last name or title and name, `first` a first name alone. */
  readonly kind: 'full' | 'first';
}

function nameOf(paragraph: Paragraph, first: number, last: number, kind: PersonName['kind']): PersonName {
  return { from: (paragraph.tokens[first] as Token).from, to: (paragraph.tokens[last] as Token).to, kind };
}

function isAmbiguous(name: string): boolean {
  return places.has(name) || times.has(name) || wordNames.has(name);
}

/** "Mme Keller", "Dr. Osei Mensah", "M. de La Tour", "le maire Kerjean"; `Me` is a lawyer in French alone. */
function titledName(paragraph: Paragraph, index: number): { name: PersonName; last: number } | undefined {
  const { tokens } = paragraph;
  const title = tokens[index] as Token;
  const isTitle = title.folded === 'me' ? paragraph.language === 'fr' : titles.has(title.folded);
  if (!isTitle && !offices.has(title.folded)) return undefined;
  if (title.folded.length < 3 && !isCapitalised(paragraph, title)) return undefined;
  const next = afterFullStop(paragraph, index);
  const hasParticle = isTitle && ['de', 'du', 'van', 'von'].includes(tokens[next]?.folded ?? '');
  const first = hasParticle ? next + 1 : next;
  const surname = tokens[first];
  if (surname?.sentence !== title.sentence || !isCapitalised(paragraph, surname)) return undefined;
  if (!adjoins(paragraph, tokens[first - 1] as Token, surname)) return undefined;
  const { words, last } = candidateAt(paragraph, first);
  const isShort = surname.to - surname.from < 2 || grammarWords.has(surname.folded);
  if (isShort && words.length < 2) return undefined;
  if (!hasParticle && words.some((word) => notNames.has(word) || notSurnames.has(word))) return undefined;
  return { name: nameOf(paragraph, index, last, 'full'), last };
}

/** A first name that the list knows before a last name: not "Florence Street", "Will Paris …", "Charlie Hebdo". */
function isKnownPair(paragraph: Paragraph, candidate: Candidate): boolean {
  const [name = '', ...rest] = candidate.words;
  if (rest.some((word) => notSurnames.has(word))) return false;
  if (!isAmbiguous(name)) return true;
  if (rest.some((word) => notNames.has(word) || grammarWords.has(word))) return false;
  // "Will USB chargers …", "le Mark II".
  const [first, last] = [candidate.first, candidate.last].map((index) => paragraph.tokens[index] as Token);
  return !isAllCapitals(paragraph, last as Token) || isAllCapitals(paragraph, first as Token);
}

/** A first name that the list knows, alone. */
function isKnownFirstName(candidate: Candidate, around: Surroundings): boolean {
  const [name = ''] = candidate.words;
  if (nounNames.has(name) && around.beginsSentence()) return !around.isJoinedToNoun();
  if (!isAmbiguous(name)) return true;
  if (isTold(candidate, around)) return true;
  if (times.has(name)) return false;
  if (around.isThankedFor() || around.actsAsPerson()) return true;
  if (around.beginsSentence() || around.followsDeterminer() || around.isPlace()) return false;
  return wordNames.has(name) || around.isAccompanied();
}

/** Whether the words around a name of which nothing is known tell a person. */
function isTold(candidate: Candidate, around: Surroundings): boolean {
  const isPair = candidate.words.length > 1;
  if (around.isAged() || around.isFamily()) return true;
  if (around.isIntroduced() || around.isCalled() || around.isThanked() || around.isGreeted() || around.isRelated())
    return true;
  if (isPair) {
    return (
      candidate.isPersonal ||
      around.isThankedFor() ||
      around.isAuthor() ||
      around.isPortrayed() ||
      around.isMet() ||
      around.followsWorkRelation() ||
      around.isFollowedByWho() ||
      around.actsAsPerson()
    );
  }
  if (around.beginsSentence() || around.followsDeterminer()) return false;
  return around.isFollowedByWho() || around.actsAsPerson();
}

/** "Hey Liberals", "Catholics who": an unknown word in the plural is a group. */
function isPlural({ words: [word = '', ...rest] }: Candidate): boolean {
  return rest.length === 0 && word.length > 4 && word.endsWith('s');
}

/** A name that no list knows and whose words are no others that we know. */
function isUnknownPerson(paragraph: Paragraph, candidate: Candidate, around: Surroundings): boolean {
  const { words, first } = candidate;
  const isOtherwiseKnown = words.some((word) => notNames.has(word) || notSurnames.has(word) || grammarWords.has(word));
  if (isOtherwiseKnown || words.length > 3) return false;
  const token = paragraph.tokens[first] as Token;
  if (isAllCapitals(paragraph, token) || isCamelCase(paragraph, token)) return false;
  return around.isIntroduced() || (!isPlural(candidate) && isTold(candidate, around));
}

/** "rue Jean Jaurès", "New York", "Fondation Abbé Pierre", "Leroy Merlin", "marché de Noël de Bayeux". */
function isPlaceOrFirm({ words }: Candidate, around: Surroundings): boolean {
  const before = around.tokenBefore();
  if (before?.folded === 'de' && times.has(words[0] as string)) return true;
  if (before?.kind === 'word' && placeWords.has(before.folded)) return true;
  const [first = '', ...rest] = words;
  if (rest.length === 0 || firstNames.has(first)) return false;
  return placeWords.has(first) || (notNames.has(first) && !rest.some((word) => firstNames.has(word)));
}

/** "merci nico", "ma collegue maelle": people who write without capitals name people too. */
function isSmallName(paragraph: Paragraph, index: number): boolean {
  const { folded } = paragraph.tokens[index] as Token;
  if (folded.length < 3 || !firstNames.has(folded) || isAmbiguous(folded)) return false;
  const around = new Surroundings(paragraph, { first: index, last: index, words: [folded], isPersonal: false });
  return (
    around.isIntroduced() || around.isThanked() || around.isThankedFor() || around.isGreeted() || around.isAccompanied()
  );
}

/** How many longer words stand within a sentence, and how many of them with a capital. */
const capitalsIn = sentenceFact((tokens, _base, paragraph): { readonly words: number; readonly capitals: number } => {
  let [words, capitals] = [0, 0];
  let begins = true;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    if (!begins && token.to - token.from >= 4) {
      words++;
      if (isCapitalised(paragraph, token)) capitals++;
    }
    begins = false;
  }
  return { words, capitals };
});

/** Whether a paragraph is set in capitals or in title case: there a capital says nothing. */
export function capitalsSayNothing(paragraph: Paragraph): boolean {
  let [words, capitals] = [0, 0];
  for (let sentence = 0; sentence < paragraph.sentences.length; sentence++) {
    const found = capitalsIn(paragraph, sentence);
    words += found.words;
    capitals += found.capitals;
  }
  return words >= 3 && capitals / words > 0.7;
}

interface Found {
  readonly name?: PersonName;
  /** Index of the last token that was read. */
  readonly last: number;
}

const leastSurname = 3;

/** "O.Véran": an initial and a last name, written together. */
function initialledName({ tokens, raw }: Paragraph, index: number): Found {
  const [before, initial, dot, surname] = [tokens[index - 1], tokens[index], tokens[index + 1], tokens[index + 2]];
  const adjoins = initial?.to === dot?.from && dot?.to === surname?.from && before?.to !== initial?.from;
  if (!initial || !surname || !adjoins || dot?.folded !== '.') return { last: index };
  const isName = surname.folded.length >= leastSurname && /^\p{Lu}\p{Ll}/u.test(raw.slice(surname.from, surname.to));
  if (!isName || notNames.has(surname.folded) || grammarWords.has(surname.folded)) return { last: index };
  return { name: { from: initial.from, to: surname.to, kind: 'full' }, last: index + 2 };
}

function findAt(paragraph: Paragraph, index: number, readsCapitals: boolean): Found {
  const token = paragraph.tokens[index] as Token;
  if (token.kind !== 'word') return { last: index };
  const titled = titledName(paragraph, index);
  if (titled) return titled;
  if (!isCapitalised(paragraph, token)) {
    return isSmallName(paragraph, index)
      ? { name: nameOf(paragraph, index, index, 'first'), last: index }
      : { last: index };
  }
  if (token.to - token.from < 2) return initialledName(paragraph, index);
  // "Code SUMMER50", "Claude3": a product's name or a code.
  const next = paragraph.tokens[index + 1];
  if (next?.kind === 'number' && next.from === token.to) return { last: index + 1 };
  const candidate = candidateAt(paragraph, index);
  if (brandNames.has(candidate.words.slice(0, 2).join(' '))) return { last: candidate.last };
  // "Merci Josette", "Dear Dave", "Mamie Ginette": the name comes after.
  if ([greetings, thanks, relations].some((cues) => cues.has(token.folded))) return { last: index };
  // "In November Ola Berg began …"
  if (calendar.has(token.folded) && candidate.words.length > 2) return { last: index };
  const around = new Surroundings(paragraph, candidate);
  if (isPlaceOrFirm(candidate, around)) return { last: candidate.last };
  const isKnown = firstNames.has(token.folded);
  const name = nameOf(paragraph, index, candidate.last, candidate.words.length > 1 ? 'full' : 'first');
  if (isKnown && !readsCapitals) return isAmbiguous(token.folded) ? { last: index } : { name, last: candidate.last };
  if (isKnown) {
    const isPerson =
      candidate.words.length > 1 ? isKnownPair(paragraph, candidate) : isKnownFirstName(candidate, around);
    return isPerson ? { name, last: candidate.last } : { last: index };
  }
  // "Demain Léa", "Chef Karim": the name begins later.
  if (candidate.words.slice(1).some((word) => firstNames.has(word))) return { last: index };
  const isFigure = candidate.words.length === 1 && publicFigures.has(token.folded) && !around.followsDeterminer();
  return readsCapitals && (isFigure || isUnknownPerson(paragraph, candidate, around))
    ? { name, last: candidate.last }
    : { last: index };
}

/** Titles and first names, which may stand in small letters. */
const kindsOf = kindsOfWord([
  (word) => word === 'me' || titles.has(word) || offices.has(word) || (word.length > 2 && firstNames.has(word)),
]);

/** Offsets from the sentence's start. */
function namesFrom(paragraph: Paragraph, sentence: number, readsCapitals: boolean): readonly PersonName[] {
  const names: PersonName[] = [];
  const end = firstTokenOf(paragraph, sentence + 1);
  const base = (paragraph.sentences[sentence] as Sentence).from;
  for (let index = firstTokenOf(paragraph, sentence); index < end; index++) {
    const token = paragraph.tokens[index] as Token;
    if (!isCapitalised(paragraph, token) && kindsOf(token.folded) === 0) continue;
    const { name, last } = findAt(paragraph, index, readsCapitals);
    if (name) names.push({ from: name.from - base, to: name.to - base, kind: name.kind });
    index = last;
  }
  return names;
}

const none: readonly PersonName[] = [];

const namesInSentence = sentenceFact((_tokens, _base, paragraph, index) => namesFrom(paragraph, index, true));
const namesAmongCapitals = sentenceFact((_tokens, _base, paragraph, index) => namesFrom(paragraph, index, false));

/** People named in a paragraph's own text, in order. Of languages that nobody here speaks, only full names are read. */
export const namesOf = paragraphFact((paragraph: Paragraph): readonly PersonName[] => {
  const readsCapitals = paragraph.kind !== 'heading' && !capitalsSayNothing(paragraph);
  const inSentence = readsCapitals ? namesInSentence : namesAmongCapitals;
  let names: PersonName[] | undefined;
  paragraph.sentences.forEach(({ from: base }, index) => {
    for (const { from, to, kind } of inSentence(paragraph, index)) {
      names ??= [];
      names.push({ from: from + base, to: to + base, kind });
    }
  });
  if (!names) return none;
  return paragraph.language === 'und' ? names.filter(({ kind }) => kind === 'full') : names;
});
