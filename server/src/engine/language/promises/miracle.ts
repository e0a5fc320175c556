import type { MendablePhrase, Rewrite } from '../../phrases/phrase.ts';

/**
 * - `method`: a recipe that works for everybody ("la méthode infaillible", "the only system you need");
 * - `guarantee`: a result that nobody can vouch for ("résultats garantis");
 * - `secret`: what others are said to hide ("ce que les experts vous cachent").
 */
export interface MiraclePhrase extends MendablePhrase {
  readonly kind: 'method' | 'guarantee' | 'secret';
}

/** Makes the entries of one kind: `const method = miracleOf('method')`. */
export function miracleOf(kind: MiraclePhrase['kind']) {
  return (
    id: string,
    pattern: string | readonly string[],
    hits: readonly string[],
    misses: readonly string[],
    rewrites: readonly Rewrite[] = [],
    mends: MiraclePhrase['mends'] = [],
  ): MiraclePhrase => ({ id, kind, pattern, hits, misses, rewrites, mends });
}
