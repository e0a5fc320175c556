import type { Pattern } from '../../phrases/phrase.ts';

/**
 * Words of somebody who does not take a promise at its word:
 *
 * - `post`: the post warns, debunks or mocks: nothing that it repeats is promised ("méfiez-vous", "too good to be true");
 * - `sentence`: what this sentence says is told of others, wished for or laughed at ("ils promettent", "lol").
 */
export interface Doubt extends Pattern {
  readonly reach: 'post' | 'sentence';
}

/** Makes the entries of one reach: `const debunking = doubtOf('post')`. */
export function doubtOf(reach: Doubt['reach']) {
  return (
    id: string,
    pattern: string | readonly string[],
    hits: readonly string[],
    misses: readonly string[],
  ): Doubt => ({ id, reach, pattern, hits, misses });
}
