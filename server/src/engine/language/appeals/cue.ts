import type { Pattern } from '../../phrases/phrase.ts';

/**
 * What readers are begged for:
 *
 * - `reaction`: a like, a heart, a vote by reaction;
 * - `share`: to pass the post on; `tag`: to call friends under it; `save`: to keep it;
 * - `comment`: a comment for its own sake; `follow`: to follow or subscribe.
 */
export type BaitKind = 'reaction' | 'share' | 'tag' | 'comment' | 'save' | 'follow';

/** A phrase that begs. */
export interface BaitPhrase extends Pattern {
  readonly bait: BaitKind;
}

/** Makes the entries of one kind: `const tag = baitOf('tag')`. */
export function baitOf(bait: BaitKind) {
  return (id: string, pattern: readonly string[], hits: readonly string[], misses: readonly string[]): BaitPhrase => ({
    bait,
    id,
    pattern,
    hits,
    misses,
  });
}

/**
 * How knowledge is held back:
 *
 * - `private`: it is told in a private message only; `price`: so is the price;
 * - `elsewhere`: it is kept for a bio, a course, a newsletter;
 * - `link`: the link to it is put where readers have to look for it;
 * - `address`: it is traded for an e-mail address;
 * - `withheld`: the writer says that not all is told here; `call`: readers are to book a call. Together they hold it back;
 * - `ask`: a comment, a message, a subscription is asked for; `promise`: something is sent in return. Each alone is
 *   innocent: one holds knowledge back where both stand together.
 */
export type GateKind = 'private' | 'price' | 'elsewhere' | 'link' | 'address' | 'withheld' | 'call' | 'ask' | 'promise';

/** A phrase that holds knowledge back, or has a part in it. */
export interface GatePhrase extends Pattern {
  readonly gate: GateKind;
}

/** Makes the entries of one kind: `const price = gateOf('price')`. */
export function gateOf(gate: GateKind) {
  return (id: string, pattern: readonly string[], hits: readonly string[], misses: readonly string[]): GatePhrase => ({
    gate,
    id,
    pattern,
    hits,
    misses,
  });
}
