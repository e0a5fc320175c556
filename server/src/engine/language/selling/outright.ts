import { leastSentenceWords, sellingWith } from './selling.ts';
import type { SentenceSigns } from './signs.ts';

/** One touch. */
const leastOutright = 0.5;
/** So many sentences say what a post pitches and call for it once; each one more has to sell a little by itself. */
const sentencesOfPitch = 5;
const ofEachMore = 0.12;
/** An offer or a call that is one by itself. */
const whole = 0.9;
/** A line of a list no longer than this names a feature; a longer one tells something. */
const longestFeature = 6;
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
  let told = 0;
  const sold = sentences.map(({ weighed }) => sellingWith(weighed));
  // Who calls for it or offers it names the price of what is theirs.
  const isOffered = sold.some(
    (selling) => (selling?.kind === 'offer' || selling?.kind === 'call') && selling.outright >= whole,
  );
  for (const [index, { weighed, item }] of sentences.entries()) {
    if (weighed.words >= leastSentenceWords) {
      counted++;
      // Features that a product is told by are one line of a pitch, however many.
      if (!item || weighed.words > longestFeature || !sentences[index - 1]?.item) told++;
    }
    const selling = sold[index];
    if (selling && (reached || isOffered || selling.kind !== 'price')) outright += selling.outright;
  }
  if (invited && counted <= longestInvitation) return true;
  return outright >= Math.max(leastOutright, ((isOffered ? told : counted) - sentencesOfPitch) * ofEachMore);
}
