import type { Draft, PlacedParagraph, Post } from '../../draft.ts';
import { leastWords } from '../../score.ts';
import { gather, someShow, sumOver } from '../../text/gather.ts';
import { paragraphFact, type Span } from '../../text/paragraph.ts';
import { pitchOf } from './pitch.ts';
import { hasTelephone, sharesCode, siteLabelsOf, smallWordsOf } from './product.ts';
import { leastSentenceWords, type SellingSentence, sellingOf, sellingWith, sentenceWordsOf } from './selling.ts';
import { signsOf } from './signs.ts';

/** A sentence that sells and where it stands: absolute offsets of the draft. */
export interface PlacedSelling extends Span {
  readonly placed: PlacedParagraph;
  readonly selling: SellingSentence;
  /** Index of its post. */
  readonly post: number;
}

/** How much of a draft sells; a thread counts as one. */
export interface Dose {
  /** Sentences of the author's own: of two words or more, or that sell in one. */
  readonly counted: number;
  /** Words of the author's own. */
  readonly words: number;
  /** Those that sell, in order. */
  readonly selling: readonly PlacedSelling[];
}

const wordsIn = paragraphFact((paragraph) => sentenceWordsOf(paragraph).reduce((sum, count) => sum + count, 0));
const countedIn = paragraphFact((paragraph) => {
  const sentences = sentenceWordsOf(paragraph);
  const sellInOneWord = sellingOf(paragraph).filter(({ sentence }) => (sentences[sentence] ?? 0) < leastSentenceWords);
  return sentences.filter((count) => count >= leastSentenceWords).length + sellInOneWord.length;
});

const sentencesIn = paragraphFact(({ sentences }) => sentences.length);
/** A longer text is an article: it is not read as one pitch. */
const longestPitch = 90;

/** The sentences of a post that sell, what it pitches taken into account. */
function sellingIn({ own }: Post): readonly { readonly placed: PlacedParagraph; readonly found: SellingSentence }[] {
  if (sumOver(own, sentencesIn) > longestPitch) return gather(own, sellingOf);
  const signs = gather(own, signsOf);
  const { pitch, added } = pitchOf({
    sentences: signs.map(({ found }) => found),
    sites: gather(own, siteLabelsOf).map(({ found }) => found),
    hashtags: own.flatMap(({ paragraph }) => paragraph.hashtags.map(({ name }) => name.toLowerCase())),
    code: someShow(own, sharesCode),
    telephone: someShow(own, hasTelephone),
    isSmall: (word) => own.some(({ paragraph }) => smallWordsOf(paragraph).has(word)),
  });
  if (pitch === 0) return gather(own, sellingOf);
  return signs.flatMap(({ placed, found: { weighed } }, index) => {
    const found = sellingWith(weighed, added[index] ?? 0);
    return found ? [{ placed, found }] : [];
  });
}

const known = new WeakMap<Draft, Dose>();

/** How much of the draft's own text sells. */
export function doseOf(draft: Draft): Dose {
  const present = known.get(draft);
  if (present) return present;
  let counted = 0;
  let words = 0;
  const selling: PlacedSelling[] = [];
  for (const post of draft.posts) {
    words += sumOver(post.own, wordsIn);
    counted += sumOver(post.own, countedIn);
    for (const { placed, found } of sellingIn(post)) {
      const { from, to } = found;
      selling.push({ placed, selling: found, post: post.index, from: placed.from + from, to: placed.from + to });
    }
  }
  const dose = { counted, words, selling };
  known.set(draft, dose);
  return dose;
}

/** One sentence in five, two in five where the draft declares that it announces an offer. */
function shareAllowed(draft: Draft): number {
  return draft.purpose === 'announce-offer' ? 0.4 : 0.2;
}

/** What sells in a draft: how many sentences, and how much of them; one that half sells counts for half. */
interface Amount {
  readonly sentences: number;
  readonly amount: number;
}

interface Totals {
  readonly sentences: number;
  readonly shares: number;
  readonly acts: number;
}

function totalsOf(selling: readonly PlacedSelling[], measure: 'share' | 'outright' = 'share'): Totals {
  let shares = 0;
  let acts = 0;
  for (const { selling: sentence } of selling) {
    shares += sentence[measure];
    acts += sentence.acts;
  }
  return { sentences: selling.length, shares, acts };
}

/**
 * Where nothing but selling is left the sentences are read by what they do: one that offers, praises and calls in a breath
 * is no single touch in a post that gives.
 */
function amountOf({ sentences, shares, acts }: Totals, counted: number): Amount {
  return sentences >= counted && acts > sentences ? { sentences: acts, amount: acts } : { sentences, amount: shares };
}

/** A little more than rounding: sums of tenths are not exact. */
const tolerance = 1e-6;
/** Two sentences of which one sells outright and the other half. */
const leastAmount = 1.5;

/** Whether so much that sells is too much among `counted` sentences. One is never too much. */
function isTooMuch({ sentences, amount }: Amount, counted: number, allowed: number): boolean {
  return sentences >= 2 && amount >= leastAmount - tolerance && amount > counted * allowed + tolerance;
}

/** How far a draft goes: within its dose, past it, or so far past it that most of it sells. */
export type Excess = 'none' | 'some' | 'most';

/** Past so many doses most of a draft sells: past half of its sentences where the dose is one in five. */
const dosesOfMost = 2.5;

export function excessOf(draft: Draft): Excess {
  const { selling, counted, words } = doseOf(draft);
  if (words < leastWords) return 'none';
  const allowed = shareAllowed(draft);
  if (!isTooMuch(amountOf(totalsOf(selling), counted), counted, allowed)) return 'none';
  // A feature sells because of the post that it stands in: that alone never makes most of a draft sell.
  const outright = selling.filter((placed) => placed.selling.outright > 0);
  const { amount } = amountOf(totalsOf(outright, 'outright'), counted);
  return amount > counted * allowed * dosesOfMost ? 'most' : 'some';
}

/** Of sentences to take out in this order, how many must go until the draft is within its dose. */
export function removalsNeeded(draft: Draft, order: readonly PlacedSelling[]): number {
  const { counted } = doseOf(draft);
  const allowed = shareAllowed(draft);
  let { sentences, shares, acts } = totalsOf(order);
  for (const [removed, { selling }] of order.entries()) {
    const left = counted - removed;
    if (!isTooMuch(amountOf({ sentences, shares, acts }, left), left, allowed)) return removed;
    sentences--;
    shares -= selling.share;
    acts -= selling.acts;
  }
  return order.length;
}
