import type { PlacedParagraph } from '../../draft.ts';
import { someShow, sumOver } from '../../text/gather.ts';
import { paragraphFact } from '../../text/paragraph.ts';
import { cutsPrices } from './advert.ts';
import { advertSignsOf } from './advertSigns.ts';
import { type CaptionSigns, captionSignsOf, hasFreshTag, hasHouseTag } from './captionSigns.ts';
import { noGain, type SellingGain } from './selling.ts';
import type { PlacedSigns, SentenceSigns } from './signs.ts';
import { sharesCode } from './sites.ts';
import { thanksIn, togetherIn, tradeWordsIn } from './tradeWords.ts';

/** A longer post tells more than a caption does: it is read otherwise. */
const mostSentences = 8;
const mostWords = 70;
/** One that lists what a house has is longer. */
const [mostListed, mostWordsListed] = [16, 120];
const leastVirtues = 3;
/** Of so many hashtags a post is dressed to be found. */
const leastTags = 2;

/** How much each thing that a caption does says that a house wrote it. */
const weights = {
  had: 1,
  fresh: 1,
  invites: 1,
  price: 1,
  tagged: 0.75,
  trade: 0.5,
  voice: 0.5,
  slogan: 0.5,
  reader: 0.25,
  spare: 0.25,
  listed: 1,
  virtue: 0,
} as const;
/** So much in all is a caption of what is to be had. */
const leastCaption = 2.25;
/** From here on a price is asked, a call is one. */
const [leastPrice, leastCall] = [0.3, 0.4];
/** Of so many words of theirs a post is about what people do together. */
const leastOfPeople = 0.8;
/** So much of a post that tells or gives is no caption, whoever signs it. */
const mostGiven = 0.35;

/** What a sentence is at least that sells in a caption. */
const strengthThere = 0.75;
/** What it does there, of that so much is more than one act. */
const mostActs = 2;

const tagsIn = paragraphFact(({ hashtags }) => hashtags.length);
const peopleOf = paragraphFact((paragraph) => advertSignsOf(paragraph).reduce((sum, { people }) => sum + people, 0));

/** What a sentence of a house's caption does: each counts once for the post. */
interface Acts {
  readonly had: boolean;
  readonly fresh: boolean;
  readonly invites: boolean;
  readonly price: boolean;
  readonly voice: boolean;
  readonly slogan: boolean;
  readonly reader: boolean;
  readonly spare: boolean;
  readonly virtue: boolean;
  readonly trade: boolean;
}

function actsOf(sign: PlacedSigns): Acts {
  const {
    placed: { paragraph },
    found,
  } = sign;
  const { weighed, own } = found;
  const signs = captionSignsOf(paragraph)[weighed.sentence] as CaptionSigns;
  const advert = advertSignsOf(paragraph)[weighed.sentence];
  return {
    had: signs.had,
    fresh: signs.fresh,
    invites: signs.invites || weighed.calls >= leastCall,
    price: weighed.offers >= leastPrice,
    voice: found.we || weighed.brands > 0,
    slogan: signs.slogan || weighed.praise > 0,
    reader: signs.reader,
    spare: advert?.spare === true && !found.item && (own.person?.imperatives.length ?? 0) === 0,
    virtue: isVirtue(sign),
    trade: (advert?.offered.length ?? 0) > 0 || tradeWordsIn(paragraph, weighed.sentence).length > 0,
  };
}

/** Whether somebody speaks of themselves, asks, thanks or tells: a house's caption does none of that. */
function isSomebodys(own: readonly PlacedParagraph[], signs: readonly PlacedSigns[]): boolean {
  if (someShow(own, sharesCode) || sumOver(own, peopleOf) >= leastOfPeople) return true;
  const calls = signs.some(({ found }) => found.weighed.calls >= leastCall);
  return signs.some(({ placed: { paragraph }, found }) => {
    const { sentence } = found.weighed;
    const advert = advertSignsOf(paragraph)[sentence];
    return (
      (found.own.person?.i ?? 0) > 0 ||
      advert?.notice === true ||
      advert?.earnest === true ||
      (found.asks && !found.asksReader && !advert?.lack && !captionSignsOf(paragraph)[sentence]?.invites) ||
      togetherIn(paragraph, sentence).length > 0 ||
      (thanksIn(paragraph, sentence) && !calls)
    );
  });
}

/** Whether lines with check marks tell what a house has: under a line of its own that leads to them, and as nobody's advice. */
export function listsVirtues(signs: readonly PlacedSigns[]): boolean {
  const virtues = signs.filter(isVirtue);
  const leads = signs.some(({ found }) => found.leads && (found.we || found.reader || found.weighed.brands > 0));
  return virtues.length >= leastVirtues && leads;
}

function isVirtue({ found }: PlacedSigns): boolean {
  return found.check && found.gives === 0 && (found.own.person?.imperatives.length ?? 0) === 0;
}

/** What a post shows beside its sentences. */
interface Layout {
  /** A hashtag names a house or a trade. */
  readonly isTagged: boolean;
  /** Nothing but one sentence stands there: its hashtags do nothing more. */
  readonly isSingle: boolean;
  readonly isDressed: boolean;
  readonly isCut: boolean;
  readonly isListing: boolean;
}

/** Whether all that a post does comes to a house's caption. */
function isHouses(acts: readonly Acts[], { isTagged, isCut, isListing }: Layout, isFresh: boolean): boolean {
  const has = (what: keyof Acts): number => (acts.some((act) => act[what]) ? weights[what] : 0);
  const shown = has('had') + Math.max(has('fresh'), isFresh ? weights.fresh : 0) + (isListing ? weights.listed : 0);
  // What something costs is told by anybody: by a house where its trade stands under it, or where it costs less.
  const price = isTagged || isCut ? has('price') : 0;
  const offered = shown + has('invites') + price;
  const trade = isTagged ? weights.tagged : Math.max(has('trade'), isCut ? weights.trade : 0);
  const dress = has('voice') + has('slogan') + has('reader') + has('spare');
  const isSomeHouses = isTagged || (shown > 0 && has('voice') + has('invites') + (isCut ? price : 0) > 0);
  return isSomeHouses && offered > 0 && trade > 0 && offered + trade + dress >= leastCaption;
}

function gainOf(
  weighed: SentenceSigns['weighed'],
  act: Acts,
  { isTagged, isSingle, isDressed, isCut, isListing }: Layout,
): SellingGain {
  const speaks = act.voice && (act.slogan || act.trade || isTagged);
  const price = act.price && (isTagged || isCut);
  const done = [act.had, act.fresh, act.invites, price, speaks, isListing && act.virtue].filter(Boolean).length;
  // Under hashtags a line without a clause is one of the wares, or their day.
  if (weighed.words === 0 || (done === 0 && !(act.spare && (isTagged || isDressed)))) return noGain;
  const several = Math.min(mostActs, done + (isTagged && !isSingle ? 1 : 0));
  return { gain: Math.max(0, strengthThere - weighed.strength), acts: Math.max(1, several), advert: true };
}

/**
 * What each sentence of a short post gains by the post's being a house's caption: something is shown as new, or as to be
 * had somewhere, or readers are told to come for it, under the name of a trade. A price, a number or an address it needs
 * none. Nobody says "I" in it, tells, thanks, or asks; of what people do together it says nothing.
 */
export function captionOf(
  own: readonly PlacedParagraph[],
  signs: readonly PlacedSigns[],
): readonly SellingGain[] | undefined {
  const isListing = listsVirtues(signs);
  const words = signs.reduce((sum, { found }) => sum + found.weighed.words, 0);
  const counted = signs.filter(({ found }) => found.weighed.words > 1);
  const [sentences, most] = isListing ? [mostListed, mostWordsListed] : [mostSentences, mostWords];
  if (counted.length === 0 || counted.length > sentences || words > most || isSomebodys(own, signs)) return undefined;
  const given = signs.reduce((sum, { found }) => sum + Math.min(1, found.gives + found.weighed.gives), 0);
  if (given > counted.length * mostGiven) return undefined;
  const layout: Layout = {
    isTagged: someShow(own, hasHouseTag),
    isSingle: counted.length === 1,
    isDressed: sumOver(own, tagsIn) >= leastTags,
    isCut: someShow(own, cutsPrices),
    isListing,
  };
  // One touch is a touch, unless it does several things under the hashtags of a trade.
  if (counted.length === 1 && !layout.isTagged) return undefined;
  const acts = signs.map(actsOf);
  if (!isHouses(acts, layout, someShow(own, hasFreshTag))) return undefined;
  return signs.map(({ found: { weighed } }, index) => gainOf(weighed, acts[index] as Acts, layout));
}
