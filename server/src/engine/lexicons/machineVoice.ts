import type { Strength } from '../language/wording/company.ts';
import type { GradedPhrase } from '../language/wording/usedInPost.ts';
import type { MendablePhrase, Pattern } from '../phrases/phrase.ts';

/** A ready turn that generated texts are full of. Weak ones are everybody's words until they come together. */
export interface MachineCliche extends GradedPhrase {
  readonly kind: 'cliche';
}

/**
 * What a text generator says to the person who asked it for a text:
 *
 * - `introduction`: before the text ("Here is a LinkedIn post:"); it counts where a paragraph begins;
 * - `offer`: after it ("Would you like me to make it shorter?");
 * - `self`: of itself ("As an AI language model");
 * - `label`: notes on the text ("Word count: 120").
 */
export interface Leftover extends MendablePhrase {
  readonly kind: 'introduction' | 'offer' | 'self' | 'label';
}

/** Makes the clichés of one strength that have nothing to put in their place: `const weak = clicheOf('weak')`. */
export function clicheOf(strength: Strength) {
  return (
    id: string,
    pattern: Pattern['pattern'],
    hits: readonly string[],
    misses: readonly string[],
    unless?: readonly string[],
  ): MachineCliche => ({
    id,
    kind: 'cliche',
    strength,
    pattern,
    hits,
    misses,
    ...(unless && { unless }),
    rewrites: [],
    mends: [],
  });
}
