import type { Post } from '../../draft.ts';
import { pressurePhrases as english } from '../../lexicons/en/hard-sell/index.ts';
import { pressurePhrases as french } from '../../lexicons/fr/hard-sell/index.ts';
import { paragraphLexicon } from '../../lexicons/lexicon.ts';
import type { PhraseMatch } from '../../phrases/match.ts';
import { fold } from '../../text/fold.ts';
import { someShow } from '../../text/gather.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { isReported } from '../discussion.ts';
import { sellingOf } from '../selling/selling.ts';
import { asksInEarnest, isDenied, isDoubted } from '../stance/stance.ts';
import { wordSet } from '../wordSet.ts';
import { isDiscussed } from './practices.ts';
import type { PressureKind, PressurePhrase } from './pressure.ts';

const lexicon = paragraphLexicon<PressurePhrase>({ fr: french, en: english });

/** A place where a paragraph presses its readers. */
export interface Pressing {
  readonly match: PhraseMatch<PressurePhrase>;
  readonly sentence: number;
  /** It presses whatever the rest of the post says; otherwise only where that sells. */
  readonly certain: boolean;
  /** Words of trade stand in its sentence or beside it. */
  readonly inTrade: boolean;
}

/** Words of trade: beside them, haste and scarcity are there to sell. */
const trade = {
  fr: wordSet(`
    offre offres promo promos promotion promotions remise remises reduction reductions soldes rabais tarif tarifs prix boutique magasin
    commande commandes commandez commander achat achats acheter achetez reserver reservez reservation reservations precommande
    precommandes abonnement abonnements formation formations coaching masterclass webinaire stage stages accompagnement cohorte code
    coupon panier collection devis bonus ebook produit produits paiement client clients euros cadeau cadeaux vente ventes vendu vendus vendue vendues gagner gagne lot lots`),
  en: wordSet(`
    offer offers sale deal deals discount discounts price prices pricing shop store order orders book booking buy purchase checkout
    code coupon voucher course webinar masterclass bootcamp cohort coaching program programme enroll enrol enrollment register
    registration signup subscription product products prize prizes award claim reward collection bundle preorder presale bonus
    ebook client clients customers slots spots tickets free`),
};

/** Questions that press ("Qu’attendez-vous ?"): others ask. */
const asksToPress: ReadonlySet<PressureKind> = new Set(['haste', 'guilt', 'fear']);

const amounts = new Set(['€', '$', '£', '%']);

function isTrade({ kind, folded }: Token, language: 'fr' | 'en'): boolean {
  return kind === 'word' ? trade[language].has(folded) : kind === 'punctuation' && amounts.has(folded);
}

/** Whether something is for sale in a sentence or beside it. The words of the phrase itself are no witness. */
function sellsBeside(paragraph: Paragraph, { firstToken, lastToken }: PhraseMatch, sentence: number): boolean {
  const { language } = paragraph;
  if (language === 'und') return false;
  return paragraph.tokens.some(
    (token, index) =>
      Math.abs(token.sentence - sentence) <= 1 && (index < firstToken || index > lastToken) && isTrade(token, language),
  );
}

/** "Service continu jusqu’à épuisement des stocks": a kitchen serves until there is no more. */
const serving = wordSet(
  'service servi servie servis servies sert servent servons cuisine brunch served serving serve kitchen',
);

function isServed(
  { tokens }: Paragraph,
  { phrase, firstToken, lastToken }: PhraseMatch<PressurePhrase>,
  sentence: number,
): boolean {
  if (phrase.pressure !== 'scarcity') return false;
  // "Premiers servis" are no guests.
  return tokens.some(
    (token, index) =>
      token.sentence === sentence && (index < firstToken || index > lastToken) && serving.has(token.folded),
  );
}

const stillToCome = wordSet('today tonight now tomorrow this');

/** "Four days ago another baker told me of a 24-hours-only discount": it is over. */
function isOver({ tokens }: Paragraph, { firstToken, lastToken }: PhraseMatch, sentence: number): boolean {
  const begin = tokens.findIndex((token) => token.sentence === sentence);
  return (
    tokens.slice(begin, firstToken).some(({ folded }) => folded === 'ago') &&
    !tokens.slice(begin, lastToken + 1).some(({ folded }) => stillToCome.has(folded))
  );
}

/** "I left it a year ago. Don't miss it.": what is not missed was left, and readers are urged to nothing. */
const leftBehind = /\b(?:left|quit|deleted|deactivated|gave up|stopped|sold|closed|dropped|cancelled|retired)\b/;
const notMissing = /^(?:don t|dont|do not|don t you|do) miss (?:it|this)$|^don['’]?t miss (?:it|this)$/;

function tellsOfLeaving(paragraph: Paragraph, { from, to, firstToken }: PhraseMatch, sentence: number): boolean {
  if (!notMissing.test(fold(paragraph.raw.slice(from, to)))) return false;
  const before = paragraph.tokens.slice(0, firstToken).filter((token) => sentence - token.sentence <= 2);
  return before.some(
    ({ folded }, index) => /^(?:i|we)$/.test(folded) && leftBehind.test(before[index + 1]?.folded ?? ''),
  );
}

/** Where a paragraph presses: at most once a sentence. What it only speaks about, denies, doubts or asks is left out. */
export const pressingsOf = paragraphFact((paragraph: Paragraph): readonly Pressing[] => {
  const found: Pressing[] = [];
  for (const match of lexicon(paragraph)) {
    const { sentence } = paragraph.tokens[match.firstToken] as Token;
    if (isDiscussed(paragraph, match) || isReported(paragraph, match) || isDenied(paragraph, match)) continue;
    const { pressure } = match.phrase;
    if (pressure === 'deadline' && isOver(paragraph, match, sentence)) continue;
    if (pressure === 'fear' && tellsOfLeaving(paragraph, match, sentence)) continue;
    // "Claim it now", "it would be a pity": here these are no words of doubt.
    if (pressure !== 'prize' && pressure !== 'guilt' && isDoubted(paragraph, sentence)) continue;
    if (!asksToPress.has(pressure) && asksInEarnest(paragraph, sentence)) continue;
    const inTrade = sellsBeside(paragraph, match, sentence);
    if (!inTrade && isServed(paragraph, match, sentence)) continue;
    const certain = match.phrase.sells || inTrade;
    found.push({ match, sentence, certain, inTrade });
  }
  return found.length === 0 ? found : onePerSentence(found, together(found));
});

const hurrying: ReadonlySet<PressureKind> = new Set(['haste', 'deadline']);

/** Few are left, and readers are to hurry: each alone is told of a bus, both together sell. */
function areTwoOfASale(one: PhraseMatch<PressurePhrase>, other: PhraseMatch<PressurePhrase>): boolean {
  const [a, b] = [one.phrase.pressure, other.phrase.pressure];
  return (a === 'scarcity' && hurrying.has(b)) || (b === 'scarcity' && hurrying.has(a));
}

function together(pressings: readonly Pressing[]): readonly Pressing[] {
  return pressings.map((each) => {
    if (each.certain) return each;
    const isPaired = pressings.some(
      ({ match, sentence }) => Math.abs(sentence - each.sentence) <= 1 && areTwoOfASale(match, each.match),
    );
    return isPaired ? { ...each, certain: true } : each;
  });
}

/** Of each sentence the first, or the first that is certain by itself. */
function onePerSentence(pressings: readonly Pressing[], paired: readonly Pressing[]): readonly Pressing[] {
  return paired.filter(({ sentence }, index) => {
    const isCertain = pressings[index]?.certain === true;
    return !pressings.some(
      (other, at) => other.sentence === sentence && (other.certain === isCertain ? at < index : other.certain),
    );
  });
}

const leastOffer = 1;

/** Whether a paragraph offers something for sale: haste and scarcity by themselves are no offer. */
const offersSomething = paragraphFact((paragraph: Paragraph): boolean =>
  sellingOf(paragraph).some(
    ({ strength, kind }) => strength >= leastOffer && kind !== 'urgency' && kind !== 'superlative',
  ),
);

/** Whether a post offers something for sale. */
export function offersForSale(post: Post): boolean {
  return someShow(post.own, offersSomething);
}

/** "Use the code LINEN": what is pressed for is taken with it. */
const code =
  /(?<!\p{L})(?:code promo|promo code|coupon|with (?:the )?code|us(?:e|ing) (?:the )?code|avec le code|utilise[rz]? le code)\s+[^\p{L}\s]{0,4}[A-Z0-9][A-Za-z0-9_-]{3,}/iu;

/** Whether a paragraph has a link or a code in a sentence from `from` to `to`. */
function leadsToOffer(paragraph: Paragraph, from: number, to: number): boolean {
  const start = paragraph.sentences[Math.max(0, from)]?.from ?? 0;
  const end = paragraph.sentences[Math.min(to, paragraph.sentences.length - 1)]?.to ?? 0;
  return (
    paragraph.links.some((link) => link.from >= start && link.from < end) || code.test(paragraph.raw.slice(start, end))
  );
}

/**
 * Whether an article presses for something that readers can get there and then: by a link or a code of the sentence that presses,
 * of the one before or after it, or of the next paragraph where it ends its own. Its other haste belongs to what it tells.
 */
export function pressesInArticle(post: Post, index: number, { sentence }: Pressing): boolean {
  const paragraph = post.own[index]?.paragraph;
  if (!paragraph) return false;
  if (leadsToOffer(paragraph, sentence - 1, sentence + 1)) return true;
  const next = post.own[index + 1]?.paragraph;
  return sentence >= paragraph.sentences.length - 1 && next !== undefined && leadsToOffer(next, 0, 1);
}

/** So many paragraphs on either side may offer what a blog post presses for. */
const nearby = 2;
/** A blog post calls its readers in its last paragraphs. */
const closing = 3;

/**
 * Whether a blog post presses at its paragraph `index`: beside an offer, or where it ends with its call. In the middle of a
 * guide or a story "do not wait" and "the last ones" say when and which.
 */
export function pressesInBlog(post: Post, index: number): boolean {
  const near = post.own.slice(Math.max(0, index - nearby), index + nearby + 1);
  return index >= post.own.length - closing || someShow(near, offersSomething);
}
