import type { Pattern } from '../../phrases/phrase.ts';

/**
 * What a reply defends itself with, or waves a criticism away with:
 *
 * - `reader`: makes it the reader's fault or problem ("vous n'avez rien compris");
 * - `again`: lets the reader feel that it was said before;
 * - `dismissal`: waves the criticism away or ends the talk ("calm down", "take it or leave it");
 * - `blameless`: nothing is ever one's fault ("nous n'avons jamais eu de plainte").
 */
export interface DefensivePhrase extends Pattern {
  readonly kind: 'reader' | 'again' | 'dismissal' | 'blameless';
  /** The sentence holds without it: "as I already said, we open at nine". */
  readonly droppable?: boolean;
  /** It is said to somebody's face: a short draft that says it is a reply, whether or not it shows whom it answers. */
  readonly aimed?: boolean;
}

/** Makes the entries of one kind: `const reader = defensiveOf('reader')`. */
export function defensiveOf(kind: DefensivePhrase['kind'], traits: Pick<DefensivePhrase, 'aimed' | 'droppable'> = {}) {
  return (
    id: string,
    pattern: Pattern['pattern'],
    hits: readonly string[],
    misses: readonly string[],
  ): DefensivePhrase => ({ id, kind, pattern, hits, misses, ...traits });
}
