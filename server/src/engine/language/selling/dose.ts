import type { Draft, PlacedParagraph } from '../../draft.ts';
import { leastWords } from '../../score.ts';
import { draftFact } from '../../text/draftFact.ts';
import { sumOver } from '../../text/gather.ts';
import { paragraphFact, type Span } from '../../text/paragraph.ts';
import { sellingOfPost, sellingWithout } from './ofPost.ts';
import type { IsThere } from './readPost.ts';
import { leastSentenceWords, type SellingSentence, sellingOf, sentenceWordsOf } from './selling.ts';
import { signsOf } from './signs.ts';

/** A sentence that sells and where it stands: absolute offsets of the draft. */
export interface PlacedSelling extends Span {
  readonly placed: PlacedParagraph;
  readonly selling: SellingSentence;
  /** Index of its post. */
  readonly post: number;
}

/** From here on a sentence sells for whoever reads it alone, unless it asks. */
const leastPlain = 0.6;

/** Of so few words a line above a list says nothing without it: "Or you could:". */
const shortHead = 4;

/** Whether a sentence says by itself what it says: no question, no line of a list, no few words above one, nobody's signature. */
function standsAlone({ placed: { paragraph }, selling: { sentence } }: PlacedSelling): boolean {
  const signs = signsOf(paragraph)[sentence];
  if (!signs || signs.asks || signs.item || signs.signed) return false;
  return !signs.leads || signs.weighed.words > shortHead;
}

/**
 * The sentence that can be shown as one that sells: the first that does so outright, else the plainest. A title or a question to
 * readers sells in its post alone.
 */
export function plainestOf(selling: readonly PlacedSelling[]): PlacedSelling | undefined {
  const outright = selling.filter((placed) => placed.selling.outright > 0);
  const plain = selling
    .filter((placed) => placed.selling.strength >= leastPlain && standsAlone(placed))
    .sort((a, b) => Number(a.selling.advert) - Number(b.selling.advert) || b.selling.strength - a.selling.strength);
  return outright.find((placed) => !placed.selling.advert) ?? plain[0] ?? outright[0] ?? selling[0];
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
  const words = sentenceWordsOf(paragraph);
  let counted = 0;
  for (const count of words) if (count >= leastSentenceWords) counted++;
  for (const { sentence } of sellingOf(paragraph)) if ((words[sentence] ?? 0) < leastSentenceWords) counted++;
  return counted;
});

/** How much of the draft's own text sells. */
export const doseOf: (draft: Draft) => Dose = draftFact((draft) => {
  let counted = 0;
  let words = 0;
  const selling: PlacedSelling[] = [];
  for (const post of draft.posts) {
    words += sumOver(post.own, wordsIn);
    counted += sumOver(post.own, countedIn);
    for (const found of sellingOfPost(post.own)) {
      const placed = post.own[found.at] as PlacedParagraph;
      const { from, to, sentence, advert } = found.selling;
      if (advert && (sentenceWordsOf(placed.paragraph)[sentence] ?? 0) < leastSentenceWords) counted++;
      selling.push({
        placed,
        selling: found.selling,
        post: post.index,
        from: placed.from + from,
        to: placed.from + to,
      });
    }
  }
  return { counted, words, selling };
});

/** One sentence in five may sell, two in five where the draft declares that it announces an offer. */
export function shareAllowed(draft: Draft): number {
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

function totalsOf(
  selling: readonly { readonly selling: SellingSentence }[],
  measure: 'share' | 'outright' = 'share',
): Totals {
  let shares = 0;
  let acts = 0;
  for (const { selling: sentence } of selling) {
    shares += sentence[measure];
    acts += measure === 'outright' ? sentence.outrightActs : sentence.acts;
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
/** Two that sell a little, where they are half of what is said. */
const leastOfHalf = 1.1;
/** Two sentences are half of a post from so many on: in shorter ones each is read by itself. */
const leastOfPost = 3;

/** Whether so much that sells is too much among `counted` sentences. One is never too much. */
function isTooMuch({ sentences, amount }: Amount, counted: number, allowed: number): boolean {
  const least = counted >= leastOfPost && sentences * 2 >= counted ? leastOfHalf : leastAmount;
  return sentences >= 2 && amount >= least - tolerance && amount > counted * allowed + tolerance;
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
  return amount >= leastAmount && amount > counted * allowed * dosesOfMost ? 'most' : 'some';
}

/**
 * Of sentences to take out in this order, how many must go until the draft is within its dose. What a post pitches goes
 * with the sentences that say so: features may stay where nothing calls to buy any more.
 */
export function removalsNeeded(draft: Draft, order: readonly PlacedSelling[]): number {
  const { counted } = doseOf(draft);
  const allowed = shareAllowed(draft);
  const gone = new Map<PlacedParagraph, Set<number>>();
  const isThere: IsThere = (placed, sentence) => gone.get(placed)?.has(sentence) !== true;
  for (const [removed, { placed, selling }] of order.entries()) {
    const left = counted - removed;
    const stays = draft.posts.flatMap(({ own }) => sellingWithout(own, isThere));
    if (!isTooMuch(amountOf(totalsOf(stays), left), left, allowed)) return removed;
    const sentences = gone.get(placed) ?? new Set();
    gone.set(placed, sentences.add(selling.sentence));
  }
  return order.length;
}
