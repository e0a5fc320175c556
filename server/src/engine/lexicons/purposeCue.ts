import type { Pattern } from '../phrases/phrase.ts';

/**
 * What serves a purpose without being a question:
 *
 * - `request`: asks for help, an address, somebody to do something ("je cherche un plombier", "we need a roofer").
 * - `meeting`: proposes to meet, or looks for company ("rejoignez-nous", "come and say hello").
 * - `answering`: tells that this answers somebody ("vous m'avez demandé", "in answer to").
 * - `job`: speaks of a job ("CDI", "send your CV").
 */
export interface PurposeCue extends Pattern {
  readonly serves: 'request' | 'meeting' | 'answering' | 'job';
}

/** Makes the entries of one kind: `const request = purposeCueOf('request')`. */
export function purposeCueOf(serves: PurposeCue['serves']) {
  return (
    id: string,
    pattern: string | readonly string[],
    hits: readonly string[],
    misses: readonly string[],
  ): PurposeCue => ({ serves, id, pattern, hits, misses });
}
