import { leastSentenceWords, sellingWith } from './selling.ts';
import type { SentenceSigns } from './signs.ts';

/** One touch. */
const leastOutright = 0.5;
/** So many sentences say what a post pitches and call for it once; each one more has to sell a little by itself. */
const sentencesOfPitch = 5;
const ofEachMore = 0.12;
/** So short a post that closes with its author's address, or gives a number, has readers come there, whatever it says. */
const longestInvitation = 20;

/**
 * Whether so much in a post sells by itself that it can be read as a pitch. Who explains something at length says as often
 * what it does, whose it is and where it is found as who sells it, but hardly ever calls, offers or praises. A price
 * is what something costs somebody, unless the post is `reached`: it says where its author is found.
 */
export function sellsOutright(sentences: readonly SentenceSigns[], reached: boolean, invited: boolean): boolean {
  let outright = 0;
  let counted = 0;
  for (const { weighed } of sentences) {
    if (weighed.words >= leastSentenceWords) counted++;
    const selling = sellingWith(weighed);
    if (selling && (reached || selling.kind !== 'price')) outright += selling.outright;
  }
  if (invited && counted <= longestInvitation) return true;
  return outright >= Math.max(leastOutright, (counted - sentencesOfPitch) * ofEachMore);
}
