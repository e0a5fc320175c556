import type { PlacedParagraph } from '../../draft.ts';
import { someShow } from '../../text/gather.ts';
import { paragraphFact } from '../../text/paragraph.ts';
import { advertSignsOf } from './advertSigns.ts';
import { hasTradeTag } from './advertWords.ts';
import { writesI } from './house.ts';
import { leastSentenceWords, type SellingGain } from './selling.ts';
import type { PlacedSigns, SentenceSigns } from './signs.ts';
import { sharesCode } from './sites.ts';
import { type SloganSigns, showsSlogan, sloganSignsOf } from './sloganSigns.en.ts';
import { hasWareTag } from './wareTags.en.ts';

/** A longer post says more than a slogan. */
const mostSentences = 8;
const mostWords = 90;

/** How much each thing that slogans do says that a house sells in it. */
const weights = {
  serves: 1,
  namedServes: 0.7,
  hails: 0.6,
  entices: 0.6,
  made: 0.7,
  flatters: 0.6,
  sells: 0.5,
  tagged: 0.5,
  arrives: 0.4,
  addresses: 0.6,
  short: 0.4,
  feature: 0.5,
  app: 0.5,
} as const;
/** What sells a little by itself. */
const leastSelling = 0.5;
/** So much in all is a house's, and so many of its sentences do it. */
const leastSlogans = 1.25;
const leastDoing = 2;
/** What a sentence comes to there. */
const ofSlogan = 0.75;

/** Where apps are had. In other shops readers are told what to do with flour as well. */
const appStores = /\b(?:apps|testflight)\.apple\.com|\bplay\.google\.com\/store|\bchromewebstore\.google\.com/i;
/** Longer addresses are read only this far. */
const longestUrl = 120;
/** Whether a paragraph links to where an app is had. */
const leadsToApp = paragraphFact(
  ({ links, language }) => language !== 'fr' && links.some(({ url }) => appStores.test(url.slice(0, longestUrl))),
);

function weightOf(
  signs: SloganSigns,
  { weighed, own, check, asks, item }: SentenceSigns,
  isApp: boolean,
  isTagged: boolean,
): number {
  // Above the link to an app a line of a list and what readers are told to do are what one gets there.
  const isFeature = isApp && !asks && (check || own.person?.imperatives.some(({ negative }) => !negative) === true);
  const sells = weighed.strength >= leastSelling ? weights.sells : 0;
  const said = (['serves', 'namedServes', 'entices', 'made', 'flatters'] as const).map((what) =>
    // "Built-in editor" in a list is a feature of anything.
    signs[what] && !(item && what === 'made') ? weights[what] : 0,
  );
  const slogan = !isTagged ? 0 : signs.addresses || signs.ours ? weights.addresses : signs.short ? weights.short : 0;
  return Math.max(sells, slogan, isFeature ? weights.feature : 0, ...said) + (signs.hails ? weights.hails : 0);
}

/**
 * What each sentence of a short post gains by the post's being a house's slogans: it says what the house does for readers,
 * and what they are to feel, without a price, a number or an address. Nobody in it says "I", tells what happened or
 * speaks of somebody: friends and clubs do.
 */
export function slogansOf(
  own: readonly PlacedParagraph[],
  signs: readonly PlacedSigns[],
): readonly SellingGain[] | undefined {
  const counted = signs.filter(({ found }) => found.weighed.words >= leastSentenceWords);
  const words = signs.reduce((sum, { found }) => sum + found.weighed.words, 0);
  if (counted.length === 0 || counted.length > mostSentences || words > mostWords) return undefined;
  if (someShow(own, writesI) || someShow(own, sharesCode)) return undefined;
  const slogans = signs.map(
    ({ placed, found }) => sloganSignsOf(placed.paragraph)[found.weighed.sentence] as SloganSigns,
  );
  const adverts = signs.map(({ placed, found }) => advertSignsOf(placed.paragraph)[found.weighed.sentence]);
  if (slogans.some(({ tells }) => tells)) return undefined;
  if (adverts.some((advert) => advert && (advert.notice || advert.people >= 1))) return undefined;
  const isApp = someShow(own, leadsToApp);
  const isTagged = someShow(own, hasTradeTag) || someShow(own, hasWareTag);
  const done = signs.map(({ found }, index) => weightOf(slogans[index] as SloganSigns, found, isApp, isTagged));
  const tagged = isTagged ? weights.tagged : 0;
  const arrives = adverts.some((advert) => advert?.arrives) ? weights.arrives : 0;
  const all = done.reduce((sum, each) => sum + each, 0) + tagged + arrives + (isApp ? weights.app : 0);
  if (all < leastSlogans || !(isApp || isTagged || slogans.some(showsSlogan))) return undefined;
  const isDoing = done.filter((each) => each > 0).length;
  if (isDoing < leastDoing && !(isTagged && slogans.some(({ serves }) => serves))) return undefined;
  return signs.map(({ found: { weighed } }, index) => ({
    gain: (done[index] ?? 0) > 0 ? Math.max(0, ofSlogan - weighed.strength) : 0,
    acts: done[index] && isDoing < leastDoing ? leastDoing : 1,
    advert: (done[index] ?? 0) > 0,
  }));
}
