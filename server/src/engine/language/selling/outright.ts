import { leastSentenceWords, sellingWith } from './selling.ts';
import type { SentenceSigns } from './signs.ts';

/** One call or price, or two touches. */
const leastOutright = 0.5;
/** So many sentences say what a post pitches and call for it once; each one more has to sell a little by itself. */
const sentencesOfPitch = 8;
const ofEachMore = 0.1;

/**
 * Whether so much in a post sells by itself that it can be read as a pitch. Who explains something at length says as often
 * what it does, whose it is and where it is found as who sells it, but hardly ever calls, offers or praises.
 */
export function sellsOutright(sentences: readonly SentenceSigns[]): boolean {
  let outright = 0;
  let counted = 0;
  for (const { weighed } of sentences) {
    if (weighed.words >= leastSentenceWords) counted++;
    outright += sellingWith(weighed, 0)?.outright ?? 0;
  }
  return outright >= Math.max(leastOutright, (counted - sentencesOfPitch) * ofEachMore);
}
