import type { Pattern } from '../../phrases/phrase.ts';

/**
 * What in a sentence sells, or gives:
 *
 * - `price`: an amount of money, and what frames it as a price ("dès 29 €", "only $9");
 * - `offer`: a discount, a gift that hangs on a purchase, a free trial or quote;
 * - `call`: a call to buy, book, order, come to the shop;
 * - `superlative`: praise of a product by whoever sells it;
 * - `brand`: the product or the company as the subject ("notre nouvelle collection");
 * - `urgency`: scarcity and haste around an offer;
 * - `link`: a link to a shop;
 * - `give`: the sentence tells, answers, thanks, warns or recommends: it outweighs the others.
 */
export type CueKind = 'price' | 'offer' | 'call' | 'superlative' | 'brand' | 'urgency' | 'give';

/**
 * A phrase and how much it sells. A sentence sells when the weights of what it holds come to 1. Beside the notation of
 * `Pattern`, four words stand for figures: `☎` is a number to call, `¤` money (`29 €`, `$9.99`, `CHF 15.–`), `%` a percentage (`20 %`),
 * `−¤` and `−%` (with U+2212) the same with a minus before them (`-20 %`).
 */
export interface SellingCue extends Pattern {
  readonly cue: CueKind;
  /** Above 0 and at most 1.5; below 0 for `give`. */
  readonly weight: number;
}
