import { phrases as english } from '../../lexicons/en/unsupported-claim/index.ts';
import { phrases as french } from '../../lexicons/fr/unsupported-claim/index.ts';
import { paragraphLexicon } from '../../lexicons/lexicon.ts';
import type { PhraseMatch } from '../../phrases/match.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { discusses } from '../discussion.ts';
import { asksInEarnest, isDenied, isDoubted } from '../stance/stance.ts';
import { wordSet } from '../wordSet.ts';
import type { Claim } from './claim.ts';

const lexicon = paragraphLexicon<Claim>({ fr: french, en: english });

/** Words that make a sentence an opinion, or its figure the author's own count or guess. */
const own = {
  fr: wordSet(`
    crois impression semble dirais parie peut-etre probablement sans-doute j je mes mon ma me moi nos notre chez
    environ genre`),
  en: wordSet(`
    opinion imo imho probably maybe perhaps i my our me im roughly basically like personally mine`),
};
/** "Feels like 80 %", "it seems that…": an opinion where nobody else is said to have it ("redheads feel less pain"). */
const opining = wordSet('think believe guess feel feels seem seems bet suppose reckon');
const nobody = wordSet('it this that there just and but so');

/** Whom a sweeping remark is about. */
const everybody = wordSet('gens personnes nous vous eux people us you all women men femmes hommes');

/** From here on a share is a way of speaking ("99 % des gens"). */
const hyperbole = 99;

function figureOf(tokens: readonly Token[], { firstToken, lastToken }: PhraseMatch): number | undefined {
  const token = tokens.slice(firstToken, lastToken + 1).find(({ kind }) => kind === 'number');
  return token && Number.parseFloat(token.folded.replace(',', '.'));
}

/** After a figure, what makes it an amount and no share. */
const amounts = wordSet('billion trillion million bn m b crore lakh milliard milliards millions');

function isAmount(tokens: readonly Token[], { firstToken, lastToken }: PhraseMatch): boolean {
  const within = tokens.slice(firstToken, lastToken + 1);
  return within.some(({ kind }, index) => kind === 'number' && amounts.has(within[index + 1]?.folded ?? ''));
}

/** "Our survey", « notre sondage »: the study is the author's. In "six years looking for our keys" they are everybody's. */
const ours = wordSet('our nos notre');
const surveyed = wordSet(`
  study studies survey surveys research data poll polls analysis numbers figures stats team own customers clients users readers members
  etude etudes enquete enquetes sondage sondages donnees chiffres analyse equipe clients clientes lecteurs membres adherents`);

function saysWhose(tokens: readonly Token[], index: number): boolean {
  return tokens.slice(index + 1, index + 4).some(({ folded }) => surveyed.has(folded));
}

function isOwnView(paragraph: Paragraph, sentence: number, kind: Claim['kind']): boolean {
  if (paragraph.language === 'und') return true;
  const words = own[paragraph.language];
  return paragraph.tokens.some(({ sentence: at, folded }, index) => {
    if (at !== sentence) return false;
    if (words.has(folded)) return kind !== 'study' || !ours.has(folded) || saysWhose(paragraph.tokens, index);
    if (!opining.has(folded)) return false;
    const before = paragraph.tokens[index - 1];
    return before?.sentence !== sentence || before.kind !== 'word' || nobody.has(before.folded);
  });
}

/** Shorter remarks than this are talk among friends: so many words, and fewer where a full stop shows some care. */
const leastWordsOfText = 10;
const leastWordsWithStop = 7;

/** "80 % des gens savent pas conduire": what is said of everybody in a short or careless remark is a way of speaking. */
function isTalk(paragraph: Paragraph, match: PhraseMatch<Claim>): boolean {
  // "Nous sommes n° 1 en Suisse": who ranks first is whoever says so, and nobody else.
  if (match.phrase.kind === 'rank') return false;
  const { tokens, raw } = paragraph;
  const said = tokens.slice(match.firstToken, match.lastToken + 1).map(({ folded }) => folded);
  if (match.phrase.kind !== 'everyone' && !said.some((word) => everybody.has(word))) return false;
  const words = tokens.filter(({ kind }) => kind === 'word');
  const first = raw.charAt(words[0]?.from ?? 0);
  const begins = first !== first.toLowerCase() || tokens[0]?.kind === 'number';
  const hasStop = /[.:]\s*$/.test(raw);
  return (
    (!begins && match.phrase.kind !== 'everyone') || words.length < (hasStop ? leastWordsWithStop : leastWordsOfText)
  );
}

/** What a claim's figure must be: a rank is the first one, a share less than nearly all. */
function figures(paragraph: Paragraph, match: PhraseMatch<Claim>): boolean {
  if (match.phrase.kind === 'share' && isAmount(paragraph.tokens, match)) return true;
  const figure = figureOf(paragraph.tokens, match);
  if (figure === undefined) return true;
  if (match.phrase.kind === 'rank') return figure === 1;
  // "2 out of 2 kids agree": all of them, in jest.
  const counts = paragraph.tokens.slice(match.firstToken, match.lastToken + 1).filter(({ kind }) => kind === 'number');
  if (counts.length > 1 && counts.every(({ folded }) => folded === counts[0]?.folded)) return false;
  return match.phrase.kind !== 'share' || figure < hyperbole;
}

/** "Une enquête Ifop montre": whose it is stands within. */
const namedWithin = /\s\p{Lu}[\p{L}\d]+\s/u;

/** "Today’s research" is nobody's. */
const nobodysOwn = wordSet('today yesterday year month week everyone everybody nobody someone somebody science');

/** "UCLA research shows", "Une étude Ifop": whose it is stands before. */
function isNamed(paragraph: Paragraph, match: PhraseMatch<Claim>): boolean {
  if (match.phrase.kind === 'study' && namedWithin.test(paragraph.raw.slice(match.from, match.to))) return true;
  const last = paragraph.tokens[match.firstToken - 1];
  // "Ohsumi’s research showed"
  const before = last?.folded === 's' ? paragraph.tokens[match.firstToken - 2] : last;
  if (match.phrase.kind !== 'study' || before?.kind !== 'word') return false;
  if (before.sentence !== paragraph.tokens[match.firstToken]?.sentence) return false;
  const raw = paragraph.raw.slice(before.from, before.to);
  const opens = paragraph.sentences[before.sentence]?.from === before.from;
  const isOwner = last !== before && !nobodysOwn.has(before.folded);
  return (
    raw.length > 1 && (opens && !isOwner ? raw === raw.toUpperCase() : raw.charAt(0) !== raw.charAt(0).toLowerCase())
  );
}

/** "I counted 300 loaves. What the data shows": the data are the author's, and the sentence before says so. */
const ownAnalysis =
  /\b(?:i|we)(?: (?:ve|have|just|also))* (?:analy[sz]ed|surveyed|scraped)\b|\b(?:j ai|nous avons|on a) (?:analyse|interroge|recueilli)\b/;
const ownData =
  /\b(?:i|we)(?: (?:ve|have|just|then|also|finally))* (?:analy[sz]ed|surveyed|measured|tracked|counted|scraped|logged|collected|tested|timed|weighed)\b|\b(?:j ai|nous avons|on a) (?:analyse|mesure|compte|releve|recueilli|teste|note|pese|interroge)\b/;

/** Whether a paragraph tells of an analysis that is its author's own. */
export const tellsOwnAnalysis = paragraphFact(({ tokens }): boolean =>
  ownAnalysis.test(tokens.map(({ folded }) => folded).join(' ')),
);

function isOwnData({ tokens }: Paragraph, match: PhraseMatch<Claim>): boolean {
  if (match.phrase.kind !== 'study') return false;
  const told = tokens.slice(0, match.firstToken).map(({ folded }) => folded);
  return ownData.test(told.join(' '));
}

/** "They need to raise it by 40 %", "nobody wants 5 % of people to write 95 %": what is to be, and is not said to be so. */
const wished = wordSet(`
  need needs must should want wants hope hopes aim aims goal target plan plans
  doit doivent faut faudrait veut veulent voudrait souhaite souhaitent vise visent objectif`);
const farthestWish = 9;

/** "Let’s make this the best map in Wales": what one would like it to become. */
const becoming =
  /\b(?:let s|help us|want to|hope to|trying to) (?:\w+ ){0,2}(?:make|become|be|build)(?: \w+){0,2}$|\b(?:faisons|faites|aidez nous a|voulons|voudrions)(?: \w+){0,4}$/;

function isWished({ tokens }: Paragraph, { phrase, firstToken }: PhraseMatch<Claim>): boolean {
  const { sentence } = tokens[firstToken] as Token;
  if (phrase.kind === 'rank') {
    const before = tokens.slice(Math.max(0, firstToken - farthestWish), firstToken);
    return becoming.test(before.flatMap((token) => (token.sentence === sentence ? [token.folded] : [])).join(' '));
  }
  if (phrase.kind !== 'share') return false;
  return tokens
    .slice(Math.max(0, firstToken - farthestWish), firstToken)
    .some((token) => token.sentence === sentence && wished.has(token.folded));
}

/** "A recent Orchard Trust survey found that nine in ten …": who counted stands before the figure. */
const counted =
  /(?:(?<=\S\s)\p{Lu}[\p{L}\d&.-]+(?:['’]s)? (?:survey|study|report|poll|research|data|analysis|census|index)|(?:étude|enquête|sondage|rapport|baromètre|données) (?:(?:de|du|des) (?:la |l['’])?|d['’])?\p{Lu}[\p{L}\d&.-]+)(?!\p{L})/u;

function isCountedBySomebody({ raw, sentences, tokens }: Paragraph, { phrase, firstToken, from }: PhraseMatch<Claim>) {
  if (phrase.kind !== 'share') return false;
  const start = sentences[(tokens[firstToken] as Token).sentence]?.from ?? 0;
  return counted.test(raw.slice(start, from));
}

const conditions = wordSet('if whether unless until once wherever si lorsque');

/** "If evidence shows that the hinge is worn": nothing is said to be shown yet. */
function isConditional({ tokens }: Paragraph, { phrase, firstToken }: PhraseMatch<Claim>): boolean {
  return phrase.kind === 'study' && conditions.has(tokens[firstToken - 1]?.folded ?? '');
}

/** The claims of a paragraph that a reader may ask the source of, in order. */
export function claimsOf(paragraph: Paragraph): PhraseMatch<Claim>[] {
  return lexicon(paragraph).filter((match) => {
    const { sentence } = paragraph.tokens[match.firstToken] as Token;
    if (
      !figures(paragraph, match) ||
      isTalk(paragraph, match) ||
      isDenied(paragraph, match) ||
      discusses(paragraph, match)
    )
      return false;
    if (
      isNamed(paragraph, match) ||
      isOwnData(paragraph, match) ||
      isWished(paragraph, match) ||
      isConditional(paragraph, match) ||
      isCountedBySomebody(paragraph, match) ||
      isDoubted(paragraph, sentence) ||
      asksInEarnest(paragraph, sentence)
    )
      return false;
    // "Nous sommes n° 1": the author's own rank is the very claim.
    return match.phrase.kind === 'rank' || !isOwnView(paragraph, sentence, match.phrase.kind);
  });
}
