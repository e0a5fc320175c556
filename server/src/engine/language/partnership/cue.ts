import type { Pattern } from '../../phrases/phrase.ts';

/**
 * What words tell of the tie between a writer and a brand:
 *
 * - `code`: the writer's own promo code or referral ("avec mon code promo"), by itself;
 * - `gift`: something a brand gave ("offert par la marque", "gifted by");
 * - `label`: a disclosure that anyone understands ("Publicité", "paid partnership"); `vague`: one that says half of it
 *   ("en partenariat avec", "thanks to");
 * - `own`: the writer's own shop, work or company: whoever sells what is theirs is nobody's partner;
 * - `theirs`: somebody else's shop or brand ("chez eux", "their site").
 */
export type TieKind = 'code' | 'gift' | 'label' | 'vague' | 'own' | 'theirs';

/** A phrase that tells of a tie. */
export interface TiePhrase extends Pattern {
  readonly tie: TieKind;
}

/** Makes the entries of one kind: `const gift = tieOf('gift')`. */
export function tieOf(tie: TieKind) {
  return (id: string, pattern: readonly string[], hits: readonly string[], misses: readonly string[]): TiePhrase => ({
    tie,
    id,
    pattern,
    hits,
    misses,
  });
}
