import { type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { isFirstHand } from '../firstHand.ts';
import { isAccount, isOfSubject, isPurposed } from './listed.ts';
import * as english from './words.en.ts';
import * as french from './words.fr.ts';

const words = { fr: french, en: english };

/** Longer openings are sentences of a text and no titles. */
const mostWords = 24;
/** Words that may stand between the number and what is listed: "17 insanely easy and cheap ways". */
const mostBetween = 5;
const [least, most] = [3, 200];

/** Where the number stands after an opening that may precede it; undefined where the sentence begins otherwise. */
function numberAt(tokens: readonly Token[], language: 'fr' | 'en'): number | undefined {
  const isNumber = (token: Token | undefined): boolean =>
    token !== undefined &&
    (token.kind === 'number' || (token.kind === 'word' && words[language].numberWords.has(token.folded)));
  if (isNumber(tokens[0])) return 0;
  const fitting = words[language].leadIns.filter((lead) => lead.every((word, index) => tokens[index]?.folded === word));
  return fitting.map(({ length }) => length).find((length) => isNumber(tokens[length]));
}

/** Not a year, a decimal, a sum, nor one or two. */
function counts({ kind, folded }: Token): boolean {
  if (kind === 'word') return true;
  return /^\d{1,3}$/.test(folded) && Number(folded) >= least && Number(folded) <= most && !folded.startsWith('0');
}

interface ListedNoun {
  readonly index: number;
  /** Whether the noun makes a list by itself. */
  readonly certain: boolean;
}

/** The noun that is listed, after the number; the last one of a row ("11 Roald Dahl quotes", "19 style influencers"). */
function nounAfter(tokens: readonly Token[], number: number, language: 'fr' | 'en'): ListedNoun | undefined {
  const { listNouns, shownNouns, units, newsVerbs } = words[language];
  // "Les quatre autres outils", "the other three": the rest of what was spoken of.
  if (number > 0 && /^(?:autres?|other|others|remaining|suivants|suivantes)$/.test(tokens[number + 1]?.folded ?? ''))
    return undefined;
  let found: ListedNoun | undefined;
  for (let index = number + 1; index <= number + 1 + mostBetween; index++) {
    const token = tokens[index];
    if (!token) break;
    // "4 #tips"
    if (token.kind === 'hashtag' && listNouns.has(token.folded.replace(/^#/, ''))) return { index, certain: true };
    if (token.kind === 'object' || token.kind === 'hashtag' || /^[,&"“”]$/.test(token.folded)) continue;
    if (token.kind !== 'word' || (index === number + 1 && units.has(token.folded)) || newsVerbs.has(token.folded))
      break;
    if (found?.certain) break;
    // "10 indicateurs clés": there it is an adjective.
    if (token.folded === 'cles' && index > number + 1 && !/(?:^|es)$/.test(tokens[index - 1]?.folded ?? '')) break;
    const certain = listNouns.has(token.folded);
    if (certain || shownNouns.has(token.folded)) found = { index, certain };
    else if (found) break;
  }
  return found;
}

/** Any plural at all, where a relative clause with a promise follows: "19 cosy onesies you'll want to wear". */
function promisedPlural(tokens: readonly Token[], number: number, language: 'fr' | 'en'): number | undefined {
  const { units, newsVerbs, continuations, promises } = words[language];
  for (let index = number + 1; index <= number + 1 + mostBetween; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || units.has(token.folded) || newsVerbs.has(token.folded)) return undefined;
    if (/[sx]$/.test(token.folded) && isPurposed(tokens, index, language)) return index;
    const next = tokens[index + 1];
    if (
      !/[sx]$/.test(token.folded) ||
      !next ||
      !/^(?:that|who|you|youll|guaranteed|only|qui|que|qu)$/.test(next.folded)
    )
      continue;
    if (!continuations.has(next.folded)) continue;
    const rest = tokens.slice(index + 1);
    const isNews = rest.some(({ folded }) => newsVerbs.has(folded));
    return !isNews && rest.some(({ folded }) => promises.has(folded)) ? index : undefined;
  }
  return undefined;
}

function goesOnAsList(tokens: readonly Token[], noun: ListedNoun, language: 'fr' | 'en'): boolean {
  const { newsVerbs, continuations } = words[language];
  if (isAccount(tokens, noun.index, language)) return false;
  // One word may stand between: "8 profils LinkedIn à suivre".
  if (isOfSubject(tokens, noun.index, language) || isOfSubject(tokens, noun.index + 1, language)) return true;
  const next = tokens[noun.index + 1];
  if (!next) return noun.certain;
  if (next.kind === 'word') {
    return !newsVerbs.has(next.folded) && (noun.certain || continuations.has(next.folded));
  }
  return noun.certain;
}

/** From here on nobody counts but who makes a list: news count the few, or the many in round numbers. */
const many = 7;

/** Whether a sentence is a headline, its words in capitals, of many things to which nothing happened. */
function isManyInTitle(paragraph: Paragraph, tokens: readonly Token[], number: number): boolean {
  const { newsVerbs } = words.en;
  const long = tokens.filter(({ kind, folded }) => kind === 'word' && folded.length > 3);
  const capitals = long.filter(({ from }) => /\p{Lu}/u.test(paragraph.raw.charAt(from)));
  if (paragraph.language !== 'en' || Number(tokens[number]?.folded) < many || long.length < 2) return false;
  return capitals.length >= long.length * 0.8 && !long.some(({ folded }) => newsVerbs.has(folded));
}

/** "Three ways home", "four ways out": paths that one walks. */
const paths = new Set('home out in back into onto through across up down round around over'.split(' '));

function isPath(tokens: readonly Token[], { index }: ListedNoun): boolean {
  return tokens[index]?.folded === 'ways' && paths.has(tokens[index + 1]?.folded ?? '');
}

/** "Three reasons:", "6 lessons.": a count of what the text goes on to name, or of what a course has, and no title. */
function isBareCount(tokens: readonly Token[], number: number, { index }: ListedNoun): boolean {
  const next = tokens[index + 1];
  return (
    number === 0 &&
    index === number + 1 &&
    (!next || (next.kind === 'punctuation' && /^[.:]$/.test(next.folded) && !tokens[index + 2]))
  );
}

/** "The three things that break are hinges, locks and hearts": what is counted is named in the same breath. */
function namesThem(tokens: readonly Token[], number: number): boolean {
  const said = tokens.slice(number).map(({ folded }) => folded);
  const verb = said.findIndex(
    (word, index) =>
      /^(?:are|were|sont|etaient)$/.test(word) && !/^(?:that|who|which|you|we|they|qui)$/.test(said[index - 1] ?? ''),
  );
  // "There are three ways to pay: in cash, by card or in eggs"
  const naming = verb < 0 ? said.indexOf(':') : verb;
  const comma = naming < 0 ? -1 : said.indexOf(',', naming);
  return number > 0 && comma >= 0 && said.slice(comma).some((word) => /^(?:and|or|et|ou)$/.test(word));
}

/** Index of the noun of the list that the tokens announce; undefined where they announce none. */
function listedNoun(
  paragraph: Paragraph,
  tokens: readonly Token[],
  number: number,
  language: 'fr' | 'en',
): number | undefined {
  if (namesThem(tokens, number)) return undefined;
  const noun = nounAfter(tokens, number, language);
  if (noun && (isPath(tokens, noun) || isBareCount(tokens, number, noun))) return undefined;
  // "Top 7 business podcasts"
  if (noun && number === 1 && tokens[0]?.folded === 'top' && !isAccount(tokens, noun.index, language))
    return noun.index;
  if (noun && (goesOnAsList(tokens, noun, language) || isManyInTitle(paragraph, tokens, number))) return noun.index;
  const opening = tokens.slice(number + 1, number + 4).map(({ folded }) => folded);
  // "27 of the best": whatever they are.
  if (language === 'en' && /^of (?:the|our) (?:most|best|worst|greatest|\w{3,}est)$/.test(opening.join(' ')))
    return number + 3;
  if (isTopOf(tokens, number, language)) return number + 2;
  return promisedPlural(tokens, number, language);
}

/** "Top 10 des plantes increvables", and not "Le top 10 des ventes sera connu lundi". */
function isTopOf(tokens: readonly Token[], number: number, language: 'fr' | 'en'): boolean {
  const { newsVerbs } = words[language];
  const [lead, joint, noun] = [0, number + 1, number + 2].map((index) => tokens[index]);
  return (
    number === 1 &&
    lead?.folded === 'top' &&
    /^(?:des|de|d)$/.test(joint?.folded ?? '') &&
    noun?.kind === 'word' &&
    !tokens.some(({ folded }) => newsVerbs.has(folded))
  );
}

/** "50 posts in 2020", « 52 billets en 2024 »: what one means to write, or wrote, in a year. */
function areOfAYear(tokens: readonly Token[], noun: number): boolean {
  const [listed, next, year] = [noun, noun + 1, noun + 2].map((index) => tokens[index]?.folded ?? '');
  return (
    /^(?:posts|articles|billets)$/.test(listed as string) &&
    /^(?:in|en)$/.test(next as string) &&
    /^20\d\d$/.test(year as string)
  );
}

/** "5 lessons from building a shed", "4 leçons tirées d’un hiver au marché": whoever lists has done it. */
function comesFromDoing(tokens: readonly Token[], noun: number): boolean {
  const [next, after] = [tokens[noun + 1]?.folded ?? '', tokens[noun + 2]?.folded ?? ''];
  return (
    (next === 'from' && /.ing$/.test(after)) || /^(?:tirees?|tires|apprises?|retenues?|learned|learnt)$/.test(next)
  );
}

/** Words by which one says where something is from, behind it. */
const crediting = new Set('via by from par cc h t ht rt merci thanks'.split(' '));

/** The tokens without what only says where it is from and where it stands: "… https://… #job via @lea". */
function withoutCredit(tokens: readonly Token[]): readonly Token[] {
  let end = tokens.length;
  const isCredit = ({ kind, folded }: Token): boolean =>
    kind !== 'number' && (kind !== 'word' || crediting.has(folded));
  while (end > 0 && isCredit(tokens[end - 1] as Token)) end--;
  return tokens.slice(0, end);
}

/** Before the number that a title ends on, and how many words may follow what is counted: « en 6 étapes simples ». */
const mostBehind: Readonly<Record<string, number>> = { ':': 0, en: 2, in: 2 };

/** Where the number stands that a title ends on: "How to sleep well: 4 tips", « Comment partir en 6 étapes ». */
function closingNumberAt(tokens: readonly Token[], language: 'fr' | 'en'): number | undefined {
  const { asking, numberWords } = words[language];
  if (!asking.has(tokens[0]?.folded ?? '')) return numberBehindTopic(tokens, language);
  for (let number = 3; number < tokens.length; number++) {
    const behind = mostBehind[tokens[number - 1]?.folded ?? ''];
    const { kind, folded } = tokens[number] as Token;
    if (behind === undefined || (kind !== 'number' && !numberWords.has(folded))) continue;
    const noun = nounAfter(tokens, number, language);
    if (!noun?.certain) continue;
    const rest = withoutCredit(tokens.slice(noun.index + 1));
    if (rest.length === 0 || rest.filter((token) => token.kind === 'word').length <= behind) return number;
  }
  return undefined;
}

/** The longest topic before a colon: "Remote work: 5 rules that…". */
const longestTopic = 3;

/** Where the number stands behind a topic: « Recrutement : 4 tendances à suivre ». */
function numberBehindTopic(tokens: readonly Token[], language: 'fr' | 'en'): number | undefined {
  const { continuations, numberWords } = words[language];
  const colon = tokens.findIndex(({ folded }) => folded === ':');
  if (colon < 1 || colon > longestTopic || tokens.slice(0, colon).some(({ kind }) => kind !== 'word')) return undefined;
  const number = /^(?:les|the|mes|my|nos|our)$/.test(tokens[colon + 1]?.folded ?? '') ? colon + 2 : colon + 1;
  const counted = tokens[number];
  if (!counted || (counted.kind !== 'number' && !numberWords.has(counted.folded))) return undefined;
  const noun = nounAfter(tokens, number, language);
  if (!noun?.certain) return undefined;
  const next = tokens[noun.index + 1];
  return !next || continuations.has(next.folded) || isPurposed(tokens, noun.index, language) ? number : undefined;
}

/** Whether what stands before the number lets the noun be a list: "there are 4 kinds", and not "there are 4 ideas". */
function fitsLead(tokens: readonly Token[], number: number, noun: number, language: 'fr' | 'en'): boolean {
  const [lead, listed] = [tokens[0]?.folded ?? '', tokens[noun]?.folded ?? ''];
  const { kinds, lived } = words[language];
  if (number === 1 && /^(?:mes|my)$/.test(lead)) return !lived.has(listed);
  return !/^(?:il|there)$/.test(lead) || kinds.has(listed);
}

/** The span of a list's title that a paragraph opens with: "15 astuces pour…", "7 mistakes that…"; null without one. */
export const listTitleOf = paragraphFact((paragraph: Paragraph): Span | null => {
  const { language, sentences } = paragraph;
  if (language === 'und' || sentences.length === 0) return null;
  const tokens = paragraph.tokens.filter((token) => token.sentence === 0);
  const begin = tokens.findIndex(({ kind, folded }) => kind !== 'emoji' && !/^[[(#]$/.test(folded));
  const own = begin < 0 ? [] : tokens.slice(begin);
  if (own.filter(({ kind }) => kind === 'word').length > mostWords) return null;
  const leading = numberAt(own, language);
  // "Trois mots qui vous décrivent ?": asked, and answered by whoever is interviewed.
  if (leading !== undefined && sentences[0]?.terminator === '?') return null;
  const number = leading ?? closingNumberAt(own, language);
  if (number === undefined || !counts(own[number] as Token)) return null;
  const noun = listedNoun(paragraph, own, number, language);
  if (noun === undefined || !fitsLead(own, number, noun, language)) return null;
  const said = withoutCredit(own);
  // "My 7 tips": whose they are tells of no practice.
  const told = { from: (own[number] as Token).from, to: said.at(-1)?.to ?? 0 };
  if (isFirstHand(paragraph, told) || comesFromDoing(own, noun) || areOfAYear(own, noun)) return null;
  return { from: (own[0] as Token).from, to: (own[noun] as Token).to };
});
