import type { Draft } from '../draft.ts';
import { doseOf, type Excess, excessOf, plainestOf } from '../language/selling/dose.ts';
import type { Positions, TextRange } from '../text/positions.ts';
import { shortened } from '../text/shortened.ts';

/** How much of a draft sells, and how much is left that gives. */
export interface SellingMeasure {
  /** Sentences of the author's own. */
  readonly counted: number;
  /** Those that sell. */
  readonly sentences: number;
  /** How many selling sentences they come to, as one that half sells counts for half. */
  readonly amount: number;
  /** As `too-much-selling` judges the draft by itself. */
  readonly excess: Excess;
  /** Whether among other posts it is one that sells, whatever it declares to be. */
  readonly sells: boolean;
  /** The first sentence that sells, as `too-much-selling` marks it. */
  readonly first?: { readonly text: string; readonly range: TextRange };
}

const shareOfGiver = 0.2;
const shareOfAdvert = 0.5;

export function sellingMeasure(draft: Draft, positions: Positions): SellingMeasure {
  const { counted, selling } = doseOf(draft);
  const first = plainestOf(selling);
  const amount = selling.reduce((sum, { selling: sentence }) => sum + sentence.share, 0);
  // A single commercial touch is none, unless there is hardly anything beside it.
  const least = selling.length > 1 ? shareOfGiver : shareOfAdvert;
  return {
    counted,
    sentences: selling.length,
    amount: Math.round(amount * 100) / 100,
    excess: excessOf(draft),
    sells: first !== undefined && (draft.purpose === 'announce-offer' || amount > counted * least),
    ...(first && { first: { text: shortened(draft.text.slice(first.from, first.to)), range: positions.range(first) } }),
  };
}
