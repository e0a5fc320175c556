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
const crosses = new Set([...'❌✗✘✖⛔']);

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

function cuesOf(paragraph: Paragraph, sentence: number): readonly SellingCue[] {
  return cuesBesideAmounts(paragraph, sentence) ?? lexicon.inSentence(paragraph, sentence).map(({ phrase }) => phrase);
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

/** A sentence and what it weighs, whether or not that makes it one that sells. Offsets of its paragraph. */
export interface WeighedSentence extends Weight, Span {
  /** Index in `Paragraph.sentences`. */
  readonly sentence: number;
  readonly words: number;
}

/** What is for and against a sentence's selling, the links that belong to it among that. */
function weighingOf(paragraph: Paragraph, sentence: number, links: readonly Link[]): Weighing {
  const weighing = new Weighing();
  for (const { cue, weight } of cuesOf(paragraph, sentence)) weighing.add(cue, weight);
  const { from } = paragraph.sentences[sentence] as Sentence;
  if (crosses.has(String.fromCodePoint(paragraph.prose.codePointAt(from) ?? 0))) weighing.add('give', crossWeight);
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
  const weights = paragraph.sentences.map((_, index) => weightOf(paragraph, index));
  const links = linksBySentence(paragraph, words);
  for (const [index, ofSentence] of links) {
    weights[index] = weighingOf(paragraph, index, ofSentence).sum(paragraph.sentences[index] as Sentence);
  }
  return paragraph.sentences.map(({ from, to }, sentence) => ({
    ...(weights[sentence] as Weight),
    sentence,
    words: words[sentence] ?? 0,
    from,
    to,
  }));
});

/** A sentence as one that sells, with so much that the post around it adds; undefined where it does not come to that. */
export function sellingWith(weighed: WeighedSentence, added: number): SellingSentence | undefined {
  const { sentence, words, from, to, kind, acts } = weighed;
  const strength = Math.round((weighed.strength + added) * 100) / 100;
  if (words === 0 || strength < (words < leastSentenceWords ? leastOfOneWord : leastStrength)) return undefined;
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
    acts: actsIn(acts, words),
  };
}

/**
 * The sentences of a paragraph that sell, in order: a price, an offer, a call to buy, praise of one's own product, haste
 * and links to a shop weigh for it; what tells, asks, thanks, warns or recommends weighs against. Empty where the
 * paragraph's language is not known.
 */
export const sellingOf = paragraphFact((paragraph): readonly SellingSentence[] =>
  weighedOf(paragraph).flatMap((weighed) => sellingWith(weighed, 0) ?? []),
);
