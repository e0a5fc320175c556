import type { MendablePhrase, Pattern } from '../../../phrases/phrase.ts';

/** An entry that no other words can stand for: what these people are looking for, only the author knows. */
export function target(
  id: string,
  pattern: Pattern['pattern'],
  hits: readonly string[],
  misses: readonly string[],
): MendablePhrase {
  return { id, pattern, hits, misses, rewrites: [], mends: [] };
}
