import type { PlacedParagraph } from '../../draft.ts';
import { gather, someShow } from '../../text/gather.ts';
import { paragraphFact } from '../../text/paragraph.ts';
import { sellingWith } from './selling.ts';
import { type SentenceSigns, signsOf } from './signs.ts';
import { headOfPost } from './structure.ts';

/** What posts that sell are dressed with: emoji, hashtags, ticks before features. */
const dress = /[✓✔✅☑]/u;
const hasTags = paragraphFact(({ hashtags, raw }): boolean => hashtags.length > 0 || dress.test(raw));
const hasEmoji = paragraphFact(({ tokens }): boolean => tokens.some(({ kind }) => kind === 'emoji'));

/** "On parle de nous ici : …": a line that neither offers nor calls, praises nothing and puts nothing to readers. */
function isBare({ weighed: { offers, calls, praise, brands }, asksReader, rid, check }: SentenceSigns): boolean {
  return offers + calls + praise + brands === 0 && !asksReader && !rid && !check;
}

/** From here on something is offered; so much in a sentence sells by itself. */
const [leastOffer, leastOutright] = [0.5, 0.5];
const leastRid = 2;
/** One call: to come, to write, to see where something is told. */
const mostOutright = 1;

/**
 * Whether a post is written plainly, offers nothing and calls once at most, without a problem put to readers first: a club's
 * news, a book that was read, a tool explained. Such name things and link to where they are found as a pitch does.
 */
export function isPlainlyDressed(own: readonly PlacedParagraph[]): boolean {
  if (someShow(own, hasTags)) return false;
  // All of the post: what is taken out of it dresses it no plainer.
  const signs = gather(own, signsOf);
  if (someShow(own, hasEmoji)) return signs.every(({ found }) => isBare(found));
  if (signs.some(({ found }) => found.weighed.offers >= leastOffer)) return false;
  if (signs.slice(0, headOfPost).some(({ found }) => found.asksReader)) return false;
  // "No jargon. No endless meetings": what readers are rid of is said by who sells it.
  if (signs.filter(({ found }) => found.rid).length >= leastRid) return false;
  const outright = signs.filter(({ found }) => (sellingWith(found.weighed)?.outright ?? 0) >= leastOutright);
  return outright.length <= mostOutright;
}
