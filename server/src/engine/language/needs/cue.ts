import type { Pattern } from '../../phrases/phrase.ts';

/**
 * What a phrase is to a post that only asks for something:
 *
 * - `place`: it asks people to come, to follow, to look or to listen: what they find there may be said;
 * - `favour`: it asks for a vote, a like, a share or money: what is given in return may be said;
 * - `nothing`: it says nothing beside the request ("merci d’avance", "hey guys", "I'm new here").
 */
export type NeedKind = 'place' | 'favour' | 'nothing';

/** A phrase of a request. */
export interface NeedPhrase extends Pattern {
  readonly need: NeedKind;
}

/** Makes the entries of one kind: `const favour = needOf('favour')`. */
export function needOf(need: NeedKind) {
  return (id: string, pattern: readonly string[], hits: readonly string[], misses: readonly string[]): NeedPhrase => ({
    need,
    id,
    pattern,
    hits,
    misses,
  });
}

/**
 * What a phrase is to a post about being on a platform:
 *
 * - `presence`: it says that one is there, or asks to be followed there;
 * - `nothing`: it gives no reason to come ("pour ne rien manquer", "for more updates").
 */
export interface PresencePhrase extends Pattern {
  readonly presence: 'presence' | 'nothing';
}

/** Makes the entries of one kind. */
export function presenceOf(presence: PresencePhrase['presence']) {
  return (
    id: string,
    pattern: readonly string[],
    hits: readonly string[],
    misses: readonly string[],
  ): PresencePhrase => ({ presence, id, pattern, hits, misses });
}
