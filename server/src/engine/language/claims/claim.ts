import type { Pattern } from '../../phrases/phrase.ts';

/**
 * - `rank`: first of all ("n° 1", "leader du marché");
 * - `share`: so many of all people or companies ("90 % des salariés", "9 in 10 buyers");
 * - `study`: studies, science or experts that nobody names ("studies show");
 * - `everyone`: what all are said to know ("tout le monde sait que").
 */
export interface Claim extends Pattern {
  readonly kind: 'rank' | 'share' | 'study' | 'everyone';
}

/** Makes the entries of one kind: `const rank = claimOf('rank')`. */
export function claimOf(kind: Claim['kind']) {
  return (
    id: string,
    pattern: string | readonly string[],
    hits: readonly string[],
    misses: readonly string[],
  ): Claim => ({ id, kind, pattern, hits, misses });
}
