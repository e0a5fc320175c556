import type { Pattern } from '../phrases/phrase.ts';

/**
 * What a question that takes yes or no asks its readers about, and with what it is opened:
 *
 * - `opinion`: whether they agree ("pensez-vous que…", "should we…"): opened with why.
 * - `experience`: whether they have done it ("avez-vous déjà essayé…", "have you tried…"): what they took from it.
 * - `thought`: whether they have thought of it ("avez-vous pensé à…", "have you considered…"): what they concluded.
 * - `situation`: whether it happens to them ("ça vous arrive", "does this sound familiar"): how they live with it.
 * - `habit`: whether they have or keep it ("avez-vous un rituel", "do you have a rule"): what it changes.
 * - `practice`: whether they do it, with a verb that takes "comment", "how": how they do it.
 */
export type ClosedOpening = 'opinion' | 'experience' | 'thought' | 'situation' | 'habit' | 'practice';

export interface ClosedCue extends Pattern {
  readonly opening: ClosedOpening;
}

/** Makes the entries of one kind: `const opinion = closedCueOf('opinion')`. */
export function closedCueOf(opening: ClosedOpening) {
  return (
    id: string,
    pattern: string | readonly string[],
    hits: readonly string[],
    misses: readonly string[],
  ): ClosedCue => ({ opening, id, pattern, hits, misses });
}
