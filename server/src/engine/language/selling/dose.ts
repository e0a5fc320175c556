import type { Draft, PlacedParagraph } from '../../draft.ts';
import { leastWords } from '../../score.ts';
import { paragraphFact, type Span } from '../../text/paragraph.ts';
import { leastSentenceWords, type SellingSentence, sellingOf, sentenceWordsOf } from './selling.ts';

/** A sentence that sells and where it stands: absolute offsets of the draft. */
export interface PlacedSelling extends Span {
  readonly placed: PlacedParagraph;
  readonly selling: SellingSentence;
  /** Index of its post. */
  readonly post: number;
}

/** How much of a draft sells; a thread counts as one. */
export interface Dose {
  /** Sentences of the author's own, of two words or more. */
  readonly counted: number;
  /** Words of the author's own. */
  readonly words: number;
  /** Those that sell, in order. */
  readonly selling: readonly PlacedSelling[];
}

const sizeOf = paragraphFact((paragraph) => {
  const sentences = sentenceWordsOf(paragraph);
  return {
    words: sentences.reduce((sum, count) => sum + count, 0),
    counted: sentences.filter((count) => count >= leastSentenceWords).length,
  };
});

const known = new WeakMap<Draft, Dose>();

/** How much of the draft's own text sells. */
export function doseOf(draft: Draft): Dose {
  const present = known.get(draft);
  if (present) return present;
  let counted = 0;
  let words = 0;
  const selling: PlacedSelling[] = [];
  for (const post of draft.posts) {
    for (const placed of post.own) {
      const size = sizeOf(placed.paragraph);
      words += size.words;
      counted += size.counted;
      for (const sentence of sellingOf(placed.paragraph)) {
        const { from, to } = sentence;
        selling.push({ placed, selling: sentence, post: post.index, from: placed.from + from, to: placed.from + to });
      }
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

/** Sum of the shares of selling sentences: one that half sells counts for half. */
function amountOf(selling: readonly PlacedSelling[]): number {
  return selling.reduce((sum, { selling: { share } }) => sum + share, 0);
}

/** A little more than rounding: sums of tenths are not exact. */
const tolerance = 1e-6;
/** Two sentences of which one sells outright and the other half. */
const leastAmount = 1.5;

/** Whether so many selling sentences, of that amount together, are too much among `counted`. One never is. */
function isTooMuch(sentences: number, amount: number, counted: number, allowed: number): boolean {
  return sentences >= 2 && amount >= leastAmount - tolerance && amount > counted * allowed + tolerance;
}

/** How far a draft goes: within its dose, past it, or so far past it that most of it sells. */
export type Excess = 'none' | 'some' | 'most';

/** Past so many doses most of a draft sells: past half of its sentences where the dose is one in five. */
const dosesOfMost = 2.5;

export function excessOf(draft: Draft): Excess {
  const { selling, counted, words } = doseOf(draft);
  if (words < leastWords) return 'none';
  const amount = amountOf(selling);
  const allowed = shareAllowed(draft);
  if (!isTooMuch(selling.length, amount, counted, allowed)) return 'none';
  return amount > counted * allowed * dosesOfMost ? 'most' : 'some';
}

/** Of sentences to take out in this order, how many must go until the draft is within its dose. */
export function removalsNeeded(draft: Draft, order: readonly PlacedSelling[]): number {
  const { counted } = doseOf(draft);
  const allowed = shareAllowed(draft);
  let amount = amountOf(order);
  for (let removed = 0; removed < order.length; removed++) {
    if (!isTooMuch(order.length - removed, amount, counted - removed, allowed)) return removed;
    amount -= order[removed]?.selling.share ?? 0;
  }
  return order.length;
}
