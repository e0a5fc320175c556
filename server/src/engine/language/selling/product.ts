import { hasAdjacentCapitals } from '../../text/characters.ts';
import { type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';
import { sentenceFact } from '../../text/sentenceFact.ts';
import type { Token } from '../../text/tokens.ts';
import { places, times } from '../names/ambiguousNames.ts';
import { isAllCapitals, isCapitalised } from '../names/candidate.ts';
import { namesOf } from '../names/names.ts';
import { grammarWords } from '../names/notPeople.ts';
import { wordSet } from '../wordSet.ts';

/** A name that may be a product's or a company's, as one sentence has it. */
export interface NameMention {
  /** Index in `Paragraph.sentences`. */
  readonly sentence: number;
  /** Folded. */
  readonly name: string;
  /** 1 where the sentence is about what it does ("Avec Nuba, …", "Nuba calcule"), less where it is only mentioned. */
  readonly weight: number;
  /** False at a sentence's beginning, where any word has a capital. */
  readonly sure: boolean;
  /** What readers are told to try, to download, to join: "Essayez Nuba". */
  readonly invited: boolean;
  /** How much it looks made up for a product: `NinjaKana` does, `NUBA` may be an acronym. */
  readonly coined: number;
  /** Of two or three words, as hashtags and addresses write it: "mmaconnect". */
  readonly compound: boolean;
}

const mentioned = 0.4;
export const shortestName = 3;
/** `NinjaKana`, `HubSpot`; shorter beginnings are of people's names: `McKay`, `DeShawn`. */
const camelCase = /^(?!Mac)\p{Lu}\p{Ll}{2,30}\p{Lu}/u;
/** Names of more words are titles. */
const longestCompound = 3;
/** Shorter capitals are acronyms. */
const leastCoined = 4;

/** What stands before a name by whose means one does something: "avec Nuba", "using Nuba". */
const means = wordSet('avec via grace chez with using through');
/** What one does with a product of one's own: "je lance Nuba", "we built Nuba". */
const presenting = wordSet(`
lance lancons lancez lancement presente presentons devoile devoilons cree construit developpe concu lancer
launch launched launching introducing introduce meet built build created made presenting announcing unveiling
`);
/** What readers are told to do with it: "Essayez Nuba", "try Nuba". */
const inviting = wordSet(`
decouvrez decouvre decouvrir essayez essaie essaye testez teste telechargez telecharge rejoignez rejoins choisissez choisis adoptez
adopte utilisez utilise installez installe
try get discover download join choose use connect install
`);
/** What may stand between such a word and the name. */
const articles = wordSet('le la l les a au aux the de d');
const possessives = wordSet('our notre nos');
const englishAuxiliaries = wordSet('can will has is was does now already just lets fills isn doesn won makes');
/** What follows a name and is not what it does. Verbs are too many to list. */
const frenchJoining = wordSet(`
et ou de du d des la le les l a au aux pour qui que qu en avec dans sur par chez sans ni mais car comme plus moins puis depuis entre
vers contre selon un une ce cette son sa ses leur leurs notre nos votre vos si quand
`);
/** What a clause begins with, whose subject follows: "That’s why Nuba…", « Voilà comment Nuba… ». */
const clauseWords = wordSet('why how so because pourquoi comment donc alors car');
/** Places where people talk, and what is made of others' names there, are nobody's product in a post. */
export const platforms = wordSet(`
linkedin facebook instagram youtube twitter tiktok whatsapp google github gitlab apple android iphone ios windows linux mac excel
word chatgpt openai amazon microsoft wikipedia reddit medium substack discord slack bluesky mastodon internet france paris rgpd
gdpr pdf seo api csv sms usa ceo cto roi crm erp tva pme tpe pdg cdi cdd bac faq diy html css sql url
`);

function isShout(paragraph: Paragraph, tokens: readonly Token[]): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || !hasAdjacentCapitals(paragraph.prose.slice(first.from, last.to))) return false;
  const words = tokens.filter(({ kind }) => kind === 'word');
  return words.length > 2 && words.filter((token) => isAllCapitals(paragraph, token)).length * 2 > words.length;
}

/** Whether a word is one that says what the name before it does. */
function isDoing(paragraph: Paragraph, token: Token | undefined): boolean {
  if (token?.kind !== 'word' || isCapitalised(paragraph, token)) return false;
  const { folded } = token;
  if (paragraph.language === 'en') {
    return englishAuxiliaries.has(folded) || (/[^su]s$/.test(folded) && folded.length > 3);
  }
  return !frenchJoining.has(folded);
}

/** Whether what follows a name tells what it is ("Nuba, c’est", "Nuba : …"); a heading has nothing after its colon. */
function isTold(next: Token | undefined, after: Token | undefined): boolean {
  return next?.kind === 'punctuation' && after?.kind === 'word' && (next.folded === ':' || after.folded === 'c');
}

/** The word before a name, an article left out. */
function leadOf(tokens: readonly Token[], first: number): string {
  let at = first - 1;
  while (at >= 0 && articles.has(tokens[at]?.folded ?? '')) at--;
  return tokens[at]?.folded ?? '';
}

/** Who already does it, or has just done it, is told nothing: "vous utilisez Nuba", "je viens de découvrir Nuba". */
const doers = wordSet('je j tu vous nous on il elle ils elles de d i you we they he she to who qui');

/** Whether readers are told to try what is named from `first` on. */
function isInvited(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (at >= 0 && articles.has(tokens[at]?.folded ?? '')) at--;
  return inviting.has(tokens[at]?.folded ?? '') && !doers.has(tokens[at - 1]?.folded ?? '');
}

function weightOf(paragraph: Paragraph, tokens: readonly Token[], first: number, last: number): number {
  if (possessives.has(tokens[first - 1]?.folded ?? '')) return 1;
  const lead = leadOf(tokens, first);
  if (means.has(lead) || presenting.has(lead) || inviting.has(lead)) return 1;
  const before = tokens[first - 1];
  const opens = !before || before.kind === 'punctuation' || before.kind === 'emoji' || clauseWords.has(before.folded);
  if (!opens) return mentioned;
  const next = tokens[last + 1];
  return isDoing(paragraph, next) || isTold(next, tokens[last + 2]) ? 1 : mentioned;
}

/** Whether a word may be part of a product's name. */
function mayName(paragraph: Paragraph, token: Token | undefined): boolean {
  return (
    token !== undefined &&
    isCapitalised(paragraph, token) &&
    !grammarWords.has(token.folded) &&
    !platforms.has(token.folded) &&
    !places.has(token.folded) &&
    !times.has(token.folded)
  );
}

/** Whether a word that a sentence begins with, and has its capital from that, presents the name behind it: "Introducing Nuba". */
function presentsAt(tokens: readonly Token[], at: number): boolean {
  const begins = !tokens.slice(0, at).some(({ kind }) => kind === 'word');
  return begins && presenting.has(tokens[at]?.folded ?? '');
}

/** Names in a row, and where they stand from their sentence's start. */
interface NameRun extends Span {
  readonly names: readonly Omit<NameMention, 'sentence'>[];
}

function coinedOf(paragraph: Paragraph, { from, to, folded }: Token, isCapitals: boolean): number {
  if (camelCase.test(paragraph.prose.slice(from, to))) return 1;
  return isCapitals && folded.length >= leastCoined ? 0.5 : 0;
}

const runsIn = sentenceFact((tokens, base, paragraph): readonly NameRun[] => {
  const runs: NameRun[] = [];
  if (isShout(paragraph, tokens)) return runs;
  for (let first = 0; first < tokens.length; first++) {
    if (!mayName(paragraph, tokens[first]) || presentsAt(tokens, first)) continue;
    let last = first;
    while (mayName(paragraph, tokens[last + 1])) last++;
    const weight = weightOf(paragraph, tokens, first, last);
    const invited = isInvited(tokens, first);
    const begins = !tokens.slice(0, first).some(({ kind }) => kind === 'word');
    const names = tokens.slice(first, last + 1).flatMap((token) => {
      const { folded: name } = token;
      if (name.length < shortestName) return [];
      const isCapitals = isAllCapitals(paragraph, token);
      const coined = coinedOf(paragraph, token, isCapitals);
      const sure = coined > 0 || isCapitals || !begins || first !== last;
      return [{ name, weight, sure, invited, coined, compound: false }];
    });
    if (last > first && last - first < longestCompound) {
      const name = tokens
        .slice(first, last + 1)
        .map(({ folded }) => folded)
        .join('');
      names.push({ name, weight, sure: true, invited, coined: 0, compound: true });
    }
    runs.push({ from: (tokens[first] as Token).from - base, to: (tokens[last] as Token).to - base, names });
    first = last;
  }
  return runs;
});

/** The names in a paragraph that may be a product's or a company's: never a person's, a place's, a network's. */
export const nameMentionsOf = paragraphFact((paragraph): readonly NameMention[] => {
  if (paragraph.language === 'und') return [];
  return paragraph.sentences.flatMap(({ from: base }, sentence) => {
    const runs = runsIn(paragraph, sentence);
    if (runs.length === 0) return [];
    const people = namesOf(paragraph);
    return runs
      .filter(({ from, to }) => !people.some((person) => person.from < to + base && from + base < person.to))
      .flatMap(({ names }) => names.map((name) => ({ sentence, ...name })));
  });
});

/** Whether a folded word stands in small letters in a paragraph: what is written so somewhere is a word, and no name. */
export function isSmallIn(paragraph: Paragraph, word: string): boolean {
  return paragraph.tokens.some(
    (token) => token.folded === word && token.kind === 'word' && !isCapitalised(paragraph, token),
  );
}
