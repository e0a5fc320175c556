import type { MendablePhrase, Pattern } from '../../../phrases/phrase.ts';

/** An entry whose sentence goes as a whole. */
export function swap(
  id: string,
  pattern: Pattern['pattern'],
  hits: readonly string[],
  misses: readonly string[],
  mends: MendablePhrase['mends'],
): MendablePhrase {
  return { id, pattern, hits, misses, rewrites: ['remove-sentence'], mends };
}
