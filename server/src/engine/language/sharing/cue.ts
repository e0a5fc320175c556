import type { Pattern } from '../../phrases/phrase.ts';

/**
 * What a phrase says of what is shared:
 *
 * - `work`: it presents somebody's work, which a link leads to ("Super article à lire");
 * - `found`: it was found somewhere, by no one ("trouvé sur le net");
 * - `words`: somebody's words are quoted, whose is not said ("someone once said");
 * - `own`: it is the author's own work ("notre nouvel article", "we wrote");
 * - `ownBeside`: it is where it stands in the sentence that shares ("a great piece in our bulletin"), and nothing elsewhere.
 */
export type ShareKind = 'work' | 'found' | 'words' | 'own' | 'ownBeside';

/** A phrase that shares. */
export interface SharePhrase extends Pattern {
  readonly share: ShareKind;
}

/** Makes the entries of one kind: `const work = shareOf('work')`. */
export function shareOf(share: ShareKind) {
  return (id: string, pattern: readonly string[], hits: readonly string[], misses: readonly string[]): SharePhrase => ({
    share,
    id,
    pattern,
    hits,
    misses,
  });
}
