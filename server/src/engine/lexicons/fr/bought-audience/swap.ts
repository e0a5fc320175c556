import type { MendablePhrase, Pattern } from '../../../phrases/phrase.ts';

/** A phrase that is all its sentence is for: it goes with it. */
export function swap(
  id: string,
  pattern: Pattern['pattern'],
  hits: readonly string[],
  misses: readonly string[],
  mends: MendablePhrase['mends'],
): MendablePhrase {
  return { id, pattern, hits, misses, rewrites: ['remove-sentence'], mends };
}
