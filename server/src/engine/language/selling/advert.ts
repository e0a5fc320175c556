import type { PlacedParagraph } from '../../draft.ts';
import { someShow, sumOver } from '../../text/gather.ts';
import { paragraphFact } from '../../text/paragraph.ts';
import { wordSet } from '../wordSet.ts';
import { type AdvertContact, type AdvertSigns, advertSignsOf } from './advertSigns.ts';
import { hasTradeTag } from './advertWords.ts';
import { leastSentenceWords, type SellingGain, weighedOf } from './selling.ts';
import type { PlacedSigns, SentenceSigns } from './signs.ts';
import { sharesCode } from './sites.ts';
import { headOfPost } from './structure.ts';

/** A longer post tells more than an advert does: it is read otherwise. */
const mostSentences = 8;
const mostWords = 90;

/** How much each thing that an advert does says that the post is one. */
const reached: Readonly<Record<AdvertContact, number>> = {
  number: 1,
  address: 1,
  place: 0.6,
  mail: 0.7,
  site: 0.7,
  hours: 0.5,
};
/** What leads to the very door; a street may be anybody's. */
const direct: readonly AdvertContact[] = ['number', 'address', 'mail', 'site'];
const weights = {
  price: 1,
  offer: 1,
  gift: 0.6,
  trade: 0.6,
  trades: 0.8,
  lack: 0.8,
  voice: 0.4,
  praise: 0.4,
  dealing: 0.6,
  beckoning: 0.5,
  catalogue: 0.5,
  tagged: 0.6,
} as const;
/** A second way of being reached, or hours beside an address. */
const ofSecond = 0.3;
/** What is had by paying for it: beside a price they are on sale. */
const sold = wordSet('tickets billets places');
/** Each word of what people do together speaks against it. */
const ofPeople = 1.2;
/** So much in all is an advert; so much of it says where, and so much what. */
const [leastAdvert, leastWhere, leastWhat] = [2, 0.5, 0.6];
/** So much in one sentence presses or praises as well. */
const leastStrong = 1.3;
/** A plain call needs no more than that wares have come. */
const leastWhole = 0.9;
/** Where one is found stands among so many last sentences; a number to call may stand anywhere. */
const closing = 3;

/** From here on a price is asked, an offer is made, a call is one. */
const [leastPrice, leastOffer, leastCall, leastSure] = [0.3, 0.6, 0.4, 0.6];
/** So much of a post that tells or gives is no advert, whoever signs it. */
const mostGiven = 0.35;

/** What a sentence of an advert gains that sells already, and one that sells only there. */
const [gainOfSelling, gainOfOther] = [0.3, 0.75];
const leastSelling = 0.5;

function gainOf(strength: number): number {
  if (strength < leastSelling) return gainOfOther - strength;
  return Math.max(0, Math.min(gainOfSelling, 1 - strength));
}

/** Of so many words of theirs a short post is a club's or a village's, whatever it costs to come. */
const leastOfPeople = 2;

const peopleOf = paragraphFact((paragraph) => advertSignsOf(paragraph).reduce((sum, { people }) => sum + people, 0));
const sentencesIn = paragraphFact((paragraph) => paragraph.sentences.length);
/** Prices are anybody's, what is taken off them is a shop's. */
const percentage = /\d[\s\u00a0\u202f]?%/;
/** Who raises them tells bad news. */
const raised = /(?<!\p{L})(?:augment|hauss|majorations?|rais(?:e|ed|ing)(?!\p{L})|increas|go(?:es|ing)? up|went up)/iu;
export const cutsPrices = paragraphFact((paragraph): boolean =>
  weighedOf(paragraph).some(({ offers, from, to }) => {
    const text = paragraph.own.slice(from, to);
    return offers >= leastOffer && percentage.test(text) && !raised.test(text);
  }),
);

/** Whether a short post is about what people do together: unless it cuts prices it sells nothing, whatever it asks for. */
export function isPeoples(own: readonly PlacedParagraph[]): boolean {
  if (sumOver(own, sentencesIn) > mostSentences || sumOver(own, peopleOf) < leastOfPeople) return false;
  return !someShow(own, cutsPrices);
}

const longestWare = 6;

/** What one sentence does for an advert. */
function actsOf({ found }: PlacedSigns, signs: AdvertSigns, opens: boolean, closes: boolean, isTagged: boolean) {
  const byMyself = (found.own.person?.i ?? 0) > 0;
  const { weighed, own, we, reader, check, asks, asksReader } = found;
  // What gives outweighs what is priced: "you can use it for free"; what others ask is told.
  const isTold =
    found.gives < 1 && weighed.gives < weighed.offers && (!signs.tellsOf || weighed.strength >= leastSelling);
  const amount = weighed.offers >= leastPrice ? weights.price : weighed.offers > 0 ? weights.gift : 0;
  const money = !isTold ? 0 : weighed.offers >= leastOffer ? weights.offer : amount;
  // "Try it free" calls as well; so do tickets that have a price.
  const isTried =
    weighed.kind === 'offer' && weighed.strength >= weights.offer && (own.person?.imperatives.length ?? 0) > 0;
  const isSold = money >= weights.offer && signs.offered.some((word) => sold.has(word));
  // "Check whether yours qualifies: …" ends where it leads.
  const isLed = signs.contact === 'site' && !signs.reads && (own.person?.imperatives.length ?? 0) > 0;
  const invites = asks && asksReader && (we || (own.person?.on ?? 0) > 0);
  return {
    where: Math.max(
      signs.contact && (closes || signs.contact === 'number') ? reached[signs.contact] : 0,
      signs.dealing ? weights.dealing : 0,
    ),
    call: Math.max(
      weighed.calls >= leastCall ? Math.min(1, weighed.calls) : 0,
      signs.dealing || isTried || isSold || isLed || invites ? weights.dealing : signs.beckons ? weights.beckoning : 0,
    ),
    money,
    trade: signs.offered.length > 1 ? weights.trades : signs.offered.length > 0 ? weights.trade : 0,
    lack: opens && (signs.lack || asksReader) ? weights.lack : 0,
    voice:
      (we && !byMyself) || (reader && (isTagged || signs.offered.length > 0)) || (isTagged && (isNamed(found) || check))
        ? weights.voice
        : 0,
    praise:
      weighed.strength >= leastStrong ||
      weighed.praise >= leastCall ||
      weighed.brands >= leastCall ||
      weighed.kind === 'urgency' ||
      signs.arrives
        ? weights.praise
        : 0,
  };
}

/** Whether a sentence tells what somebody with a name does: "Ridgeback Gutters keeps them running". */
function isNamed({ names }: SentenceSigns): boolean {
  return names.some(({ weight, sure }) => sure && weight === 1);
}

function isPersonal(signs: readonly PlacedSigns[]): boolean {
  return signs.some(({ found }) => (found.own.person?.i ?? 0) > 0);
}

/** Whether most of a post are lines without a clause, as catalogues have them, and nobody speaks in it or is spoken of. */
function isSpare(signs: readonly PlacedSigns[], adverts: readonly AdvertSigns[]): boolean {
  if (isPersonal(signs) || signs.some(({ found }) => found.we || (found.own.person?.others ?? 0) > 0)) return false;
  const counted = signs.flatMap(({ found: { weighed, own, item } }, index) =>
    weighed.words < leastSentenceWords
      ? []
      : [adverts[index]?.spare === true && !item && (own.person?.imperatives.length ?? 0) === 0],
  );
  return counted.length > 1 && counted.filter((spare) => spare).length * 2 >= counted.length;
}

/** Whether a house speaks that is found under its trade: "#TulsaRoofing". */
function isTaggedHouse(own: readonly PlacedParagraph[], signs: readonly PlacedSigns[]): boolean {
  return (
    someShow(own, hasTradeTag) &&
    signs.some(({ found }) => found.we || found.weighed.brands > 0 || isNamed(found)) &&
    !isPersonal(signs)
  );
}

/**
 * What each sentence of a short post gains by the post's being an advert: it says what is to be had, for how much or for
 * whom, and where. None of that sells by itself: private people part with a bicycle so, and clubs name their hall. So
 * whoever looks for something, thanks, tells what was lived or speaks of what people do together advertises nothing.
 */
export function advertOf(
  own: readonly PlacedParagraph[],
  signs: readonly PlacedSigns[],
): readonly SellingGain[] | undefined {
  const counted = signs.filter(({ found }) => found.weighed.words >= leastSentenceWords);
  const words = signs.reduce((sum, { found }) => sum + found.weighed.words, 0);
  if (counted.length === 0 || counted.length > mostSentences || words > mostWords) return undefined;
  const adverts = signs.map(
    ({ placed, found }) => advertSignsOf(placed.paragraph)[found.weighed.sentence] as AdvertSigns,
  );
  if (adverts.some(({ notice, earnest }) => notice || earnest) || someShow(own, sharesCode)) return undefined;
  const lived = counted.filter(({ found }) => found.gives >= 1).length;
  const given = counted.reduce((sum, { found: { weighed } }) => sum + Math.min(1, weighed.gives), 0);
  if (lived * 2 >= counted.length || lived + given > counted.length * mostGiven) return undefined;
  const isTagged = isTaggedHouse(own, signs);
  const last = signs.findLastIndex(({ found }) => found.weighed.words > 0);
  const acts = signs.map((sign, index) =>
    actsOf(sign, adverts[index] as AdvertSigns, index < Math.min(headOfPost, last), index > last - closing, isTagged),
  );
  const most = (what: keyof (typeof acts)[number]): number => Math.max(0, ...acts.map((act) => act[what]));
  const contacts = new Set(adverts.flatMap(({ contact }) => (contact ? [contact] : [])));
  const isPriced = most('money') >= weights.price;
  const isCatalogue = isPriced && isSpare(signs, adverts);
  const listed = isCatalogue ? weights.praise : 0;
  // A call that leads nowhere stands beside what it calls for.
  const tagged = isTagged ? weights.tagged : 0;
  const found = Math.max(most('where'), tagged, isCatalogue ? weights.catalogue : 0);
  const where = Math.max(found, most('money') >= weights.offer ? most('call') : 0);
  const what = most('money') + Math.max(most('trade'), tagged) + listed + most('lack') + most('voice') + most('praise');
  const people = adverts.reduce((sum, advert) => sum + advert.people, 0);
  const all = found + most('call') + what + (contacts.size > 1 ? ofSecond : 0) - people * ofPeople;
  // Whose trade it is and a number may be in any news of a house.
  const offers =
    most('money') + most('lack') > 0 ||
    most('call') >= leastSure ||
    signs.some(({ found }) => found.weighed.strength >= leastSelling);
  // Friends name prices and numbers too.
  const isFriends = most('trade') + most('lack') === 0 && isPersonal(signs);
  if (isFriends) return undefined;
  if (
    counted.length === 1 &&
    !adverts.some(({ contact, dealing }) => (contact !== null && contact !== 'hours') || dealing)
  )
    return undefined;
  if (most('call') + most('money') === 0 && adverts.some(({ tellsOf }) => tellsOf)) return undefined;
  // What somebody paid, and the street it was in, are as short: who advertises calls, tells when or how to come, or has news.
  const isDirect =
    direct.some((contact) => contacts.has(contact)) ||
    (isCatalogue && contacts.has('hours')) ||
    most('lack') + tagged > 0 ||
    (most('call') > 0 && most('money') > 0) ||
    adverts.some(({ arrives, dealing }) => arrives || dealing);
  if (!isDirect) return undefined;
  const isOffered = what >= leastWhat || (most('call') >= leastWhole && adverts.some(({ arrives }) => arrives));
  if (!offers || where < leastWhere || !isOffered || all < leastAdvert) return undefined;
  // Beside a price a short line without a clause tells what is had for it.
  const isWare = (index: number): boolean => {
    const { item, weighed } = (signs[index] as PlacedSigns).found;
    const isShort = !item && weighed.words <= longestWare;
    return adverts[index]?.spare === true && (isCatalogue || (isPriced && isShort));
  };
  return signs.map(({ found: { weighed } }, index) => {
    const { where: here, call, money, trade, lack, voice } = acts[index] as (typeof acts)[number];
    const wares =
      trade +
      lack +
      (isTagged ? voice : 0) +
      (isWare(index) ? weights.praise : 0) +
      (adverts[index]?.arrives ? weights.praise : 0);
    // An address of the web alone in its line is no line of text.
    const isLine = weighed.words > 0 || adverts[index]?.contact === 'number';
    // What stands behind it without a word is where it leads.
    const next = signs[index + 1]?.found.weighed.words === 0 && adverts[index + 1]?.contact ? 1 : 0;
    const done = isLine ? [here || next, call, money, wares].filter((act) => act > 0).length : 0;
    return { gain: done > 0 ? gainOf(weighed.strength) : 0, acts: done, advert: done > 0 };
  });
}
