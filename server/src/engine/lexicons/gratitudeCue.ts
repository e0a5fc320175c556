import type { Pattern } from '../phrases/phrase.ts';

/**
 * - `praise`, `help`: what somebody's comment gives.
 * - `reserve`: what takes praise back ("mais", "dommage"): what follows is criticism.
 * - `scorn`: what makes anything kind or helpful beside it irony ("bravo, encore une panne").
 * - `helped`: a reply that tells that help has served ("ton conseil a marché").
 * - `thanks`: words that thank, that take praise with joy, or that answer thanks.
 */
export interface GratitudeCue extends Pattern {
  readonly gratitude: 'praise' | 'help' | 'reserve' | 'scorn' | 'helped' | 'thanks';
}

/** Makes the entries of one kind: `const praise = gratitudeCueOf('praise')`. */
export function gratitudeCueOf(gratitude: GratitudeCue['gratitude']) {
  return (
    id: string,
    pattern: string | readonly string[],
    hits: readonly string[],
    misses: readonly string[],
  ): GratitudeCue => ({ gratitude, id, pattern, hits, misses });
}
