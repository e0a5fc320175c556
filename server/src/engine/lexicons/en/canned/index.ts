import type { CannedPhrase } from '../../../phrases/phrase.ts';
export const cannedPhrases: readonly CannedPhrase[] = [];
