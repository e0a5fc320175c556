import { sellingCues as english } from '../../lexicons/en/selling/index.ts';
import { sellingCues as french } from '../../lexicons/fr/selling/index.ts';
import { bilingualLexicon, paragraphLexicon } from '../../lexicons/lexicon.ts';
import { findPhrases } from '../../phrases/match.ts';
import { type Link, type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';
import { sentenceFact } from '../../text/sentenceFact.ts';
import type { Sentence } from '../../text/sentences.ts';
import { readAmounts } from './amounts.ts';
import type { SellingCue } from './cue.ts';
import { isShopLink } from './shopLinks.ts';
import { type SellingKind, Weighing, type Weight } from './weighing.ts';

/** A sentence that sells. Offsets of its paragraph. */
export interface SellingSentence extends Span {
  /** Index in `Paragraph.sentences`. */
  readonly sentence: number;
  /** What it sells with, less what it gives: from 0.5, a touch, over 1, a plain offer, up to 3 and more. */
  readonly strength: number;
  /** How much of a selling sentence it is, from 0.5 to 1. */
  readonly share: number;
  /** The same without what the post around it adds: 0 where it sells only there. */
  readonly outright: number;
  /** What weighs most in it. */
  readonly kind: SellingKind;
  /** How many things it does at once, each of which would sell by itself: "-20 % today, order now" is two. */
  readonly acts: number;
  /** The same without what the post around it adds. */
  readonly outrightActs: number;
  /** Is no more than a line of an advert: its address, what ails its readers. */
  readonly advert: boolean;
}

/** Sentences with fewer words are titles, links and emoji: they neither sell nor give. */
export const leastSentenceWords = 2;

/** Below this a sentence has at most a word in common with those that sell. */
const leastStrength = 0.5;
/** A line of one word sells only outright: "Prix : 40 €". */
const leastOfOneWord = 0.9;
const shopLinkWeight = 0.5;

/** What a line with a cross before it offers is what others lack. */
const crossWeight = -0.6;
const crosses = new Set([...'❌✗✘✖⛔'].map((cross) => cross.codePointAt(0)));

const entries = { fr: french, en: english };
/** In two groups: where phrases overlap, the longer one hides the other, and what gives must hide nothing. */
const groupOf = ({ cue }: SellingCue): string => (cue === 'give' ? 'gives' : 'sells');
const lexicon = paragraphLexicon<SellingCue>(entries, groupOf);
const lexiconOfAmounts = bilingualLexicon<SellingCue>(entries, groupOf);

/** How many words each sentence of a paragraph has; quotations, code, URLs, mentions and hashtags are none. */
export const sentenceWordsOf = paragraphFact((paragraph): readonly number[] => {
  const counts = paragraph.sentences.map(() => 0);
  for (const { kind, sentence } of paragraph.tokens) {
    if (kind === 'word') counts[sentence] = (counts[sentence] ?? 0) + 1;
  }
  return counts;
});

/** The cues of a sentence whose amounts are read as such; null where it has none. */
const cuesBesideAmounts = sentenceFact((tokens, _base, { language }): readonly SellingCue[] | null => {
  const matcher = lexiconOfAmounts(language);
  const read = readAmounts(tokens);
  if (!matcher || read === tokens) return null;
  return findPhrases(matcher, read).map(({ phrase }) => phrase);
});

const noCues: readonly SellingCue[] = [];

function cuesOf(paragraph: Paragraph, sentence: number): readonly SellingCue[] {
  const beside = cuesBesideAmounts(paragraph, sentence);
  if (beside) return beside;
  const found = lexicon.inSentence(paragraph, sentence);
  return found.length === 0 ? noCues : found.map(({ phrase }) => phrase);
}

/** What a promotion has at least: less is a price that anyone may name, or a word of haste. */
const leastPromotion = 0.4;

/** Whether anything in a paragraph calls for buying, following or coming, whatever else its sentences do. */
export const promotes = paragraphFact((paragraph): boolean =>
  paragraph.sentences.some((_, index) => cuesOf(paragraph, index).some(({ weight }) => weight >= leastPromotion)),
);

/** An act takes a clause: in fewer words a sentence does not sell twice. */
const wordsOfAnAct = 6;
function actsIn(acts: number, words: number): number {
  return Math.max(1, Math.min(acts, Math.floor(words / wordsOfAnAct)));
}

/** The sentence a link belongs to: its own, or the one before where it stands alone ("Réservez ici :" and a line break). */
function sentenceOfLink(paragraph: Paragraph, link: Link, words: readonly number[]): number {
  let index = paragraph.sentences.findLastIndex(({ from }) => from <= link.from);
  while (index > 0 && (words[index] ?? 0) === 0) index--;
  return index;
}

/**
 * A sentence and what it weighs, whether or not that makes it one that sells. Offsets of its paragraph. A class: one is made
 * for each sentence of a paragraph at every keystroke in it.
 */
export class WeighedSentence implements Weight, Span {
  /** Index in `Paragraph.sentences`. */
  readonly sentence: number;
  readonly words: number;
  readonly from: number;
  readonly to: number;
  /** The same without its place. */
  readonly weight: Weight;
  readonly strength: number;
  readonly kind: SellingKind;
  readonly acts: number;
  readonly calls: number;
  readonly offers: number;
  readonly brands: number;
  readonly praise: number;
  readonly gives: number;

  constructor(weight: Weight, sentence: number, words: number, { from, to }: Span) {
    this.sentence = sentence;
    this.words = words;
    this.from = from;
    this.to = to;
    this.weight = weight;
    this.strength = weight.strength;
    this.kind = weight.kind;
    this.acts = weight.acts;
    this.calls = weight.calls;
    this.offers = weight.offers;
    this.brands = weight.brands;
    this.praise = weight.praise;
    this.gives = weight.gives;
  }
}

/** What is for and against a sentence's selling, the links that belong to it among that. */
function weighingOf(paragraph: Paragraph, sentence: number, links: readonly Link[]): Weighing {
  const weighing = new Weighing();
  for (const { cue, weight } of cuesOf(paragraph, sentence)) weighing.add(cue, weight);
  const { from } = paragraph.sentences[sentence] as Sentence;
  if (crosses.has(paragraph.prose.codePointAt(from))) weighing.add('give', crossWeight);
  weighing.linked = links.length > 0;
  for (const link of links) if (isShopLink(link)) weighing.add('link', shopLinkWeight);
  return weighing;
}

const noLinks: readonly Link[] = [];

/** What a sentence weighs without links. */
const weightOf = sentenceFact(
  (_tokens, _base, paragraph, index): Weight =>
    weighingOf(paragraph, index, noLinks).sum(paragraph.sentences[index] as Sentence),
);

/** The links of a paragraph, by the sentence that they belong to. */
function linksBySentence(paragraph: Paragraph, words: readonly number[]): ReadonlyMap<number, readonly Link[]> {
  const bySentence = new Map<number, Link[]>();
  for (const link of paragraph.links) {
    if (link.image) continue;
    const index = sentenceOfLink(paragraph, link, words);
    if (paragraph.sentences[index]) bySentence.set(index, [...(bySentence.get(index) ?? []), link]);
  }
  return bySentence;
}

/** What each sentence of a paragraph weighs by itself. Empty where the paragraph's language is not known. */
export const weighedOf = paragraphFact((paragraph): readonly WeighedSentence[] => {
  if (paragraph.language === 'und' || paragraph.sentences.length === 0) return [];
  const words = sentenceWordsOf(paragraph);
  const links = paragraph.links.length > 0 ? linksBySentence(paragraph, words) : undefined;
  return paragraph.sentences.map((sentence, index) => {
    const linked = links?.get(index);
    const weight = linked ? weighingOf(paragraph, index, linked).sum(sentence) : weightOf(paragraph, index);
    return new WeighedSentence(weight, index, words[index] ?? 0, sentence);
  });
});

/** What a sentence does in an advert and an address behind it are two acts, in however few words. */
const mostActsThere = 2;

/** What a sentence gains by the post around it. */
export interface SellingGain {
  readonly gain: number;
  /** How many things it does there, each of which would sell. */
  readonly acts: number;
  /** Whether it gains that as a line of an advert: its address, what ails its readers. */
  readonly advert: boolean;
}

export const noGain: SellingGain = { gain: 0, acts: 0, advert: false };

/** A sentence as one that sells, with what it gains by the post around it; undefined where it does not come to that. */
export function sellingWith(weighed: WeighedSentence, added: SellingGain = noGain): SellingSentence | undefined {
  if (added.gain === 0 && weighed.strength < leastStrength) return undefined;
  const { sentence, words, from, to, kind, acts } = weighed;
  const strength = Math.round((weighed.strength + added.gain) * 100) / 100;
  // A number to call needs no word to be a line of an advert.
  const isLine = words >= leastSentenceWords || added.advert;
  if ((words === 0 && !added.advert) || strength < (isLine ? leastStrength : leastOfOneWord)) return undefined;
  const sellsAlone = weighed.strength >= leastStrength;
  return {
    sentence,
    from,
    to,
    strength,
    share: Math.min(1, strength),
    outright: sellsAlone ? Math.min(1, weighed.strength) : 0,
    // What it says for the product of its post alone is no call and no offer.
    kind: sellsAlone ? kind : 'brand',
    acts: Math.max(actsIn(acts, words), Math.min(added.acts, mostActsThere)),
    outrightActs: actsIn(acts, words),
    advert: !sellsAlone && added.advert,
  };
}

/**
 * The sentences of a paragraph that sell, in order: a price, an offer, a call to buy, praise of one's own product, haste
 * and links to a shop weigh for it; what tells, asks, thanks, warns or recommends weighs against. Empty where the
 * paragraph's language is not known.
 */
export const sellingOf = paragraphFact((paragraph): readonly SellingSentence[] => {
  const selling: SellingSentence[] = [];
  for (const weighed of weighedOf(paragraph)) {
    const sentence = sellingWith(weighed);
    if (sentence) selling.push(sentence);
  }
  return selling;
});
