import { either, ramp } from './evidence.ts';
import { type Hero, type HeroSigns, heroOf } from './hero.ts';
import { leastSentenceWords } from './selling.ts';
import { addedTo, leastMade } from './served.ts';
import type { SentenceSigns } from './signs.ts';
import { contrasts, headOfPost, structureOf } from './structure.ts';

/** What is read of a post to tell how far it pitches something. */
export interface PostSigns extends HeroSigns {
  /** Whether it links to code that anyone may take. */
  readonly code: boolean;
  /** Whether it gives a number to call. */
  readonly telephone: boolean;
  /** Whether it ends a line with a front page, as those do whose it is. */
  readonly address: boolean;
}

/** How far a post pitches something, from 0 to 1, and what each of its sentences gains by that. */
interface Pitch {
  readonly pitch: number;
  readonly added: readonly number[];
}

/** Who calls to book or to order takes bookings and orders. */
const leastBooking = 0.8;
/** From here a call or an offer stands for somebody who makes it. */
const leastDealing = 0.7;
/** Prices and praise alone make nobody's trade. */
const mostOfWares = 0.5;

/** Who speaks for a shop or a trade where no name stands for it: what "we" do for readers; and what is praised and priced. */
function tradeOf(
  sentences: readonly SentenceSigns[],
  address: boolean,
): { readonly people: number; readonly wares: number } {
  const selling = sentences.filter(({ gives, weighed }) => gives <= 0.5 || (address && weighed.brands >= leastMade));
  const people = selling.map(({ weighed: { brands, calls }, we, reader }) =>
    Math.max(brands * 0.7, (we && reader && calls === 0) || calls >= leastBooking ? 0.3 : 0),
  );
  const wares = selling.map(({ weighed, rid }, index) =>
    Math.max(weighed.praise * 0.4, weighed.offers * 0.4, rid && selling[index - 1]?.rid ? 0.3 : 0),
  );
  return { people: either(people), wares: Math.min(mostOfWares, either(wares)) };
}

/** How much a price or an offer, the product's own site, a number to call lead somewhere. */
const ofOffer = 0.8;
const ofSite = 0.6;
const ofTelephone = 0.5;
/** A brand that speaks under its own hashtag is found there. */
const ofTag = 0.45;
/** A list of what it does, and a problem put to readers before it, show it to them. */
const ofList = 0.4;
const ofProblem = 0.3;

/** How much each thing that speaks for a product weighs where nothing calls for it. */
const speaking = { praise: 0.5, rid: 0.2, check: 0.2, reader: 0.1 } as const;
const mostOfSpeaking = 0.75;

/** How much the post leads somewhere: calls, prices, offers, the product's own site; or praises its hero all along. */
function closeOf({ sentences, telephone, address }: PostSigns, hero: Hero | undefined): number {
  const chances = sentences.map(({ weighed: { calls, offers, strength } }) =>
    strength > 0 ? Math.max(calls, offers * ofOffer) : 0,
  );
  const praised = sentences.map(({ weighed, rid, check, reader, gives }) =>
    gives > 0
      ? 0
      : Math.max(
          weighed.praise * speaking.praise,
          rid ? speaking.rid : 0,
          check ? speaking.check : 0,
          reader ? speaking.reader : 0,
        ),
  );
  return either([
    ...chances,
    hero?.linked ? ofSite : 0,
    hero?.invited ? ofSite : 0,
    hero?.tagged ? ofTag : 0,
    (hero?.strength ?? 0) * (hero?.listed ? ofList : 0),
    (hero?.strength ?? 0) * (sentences.slice(0, headOfPost).some(({ asksReader }) => asksReader) ? ofProblem : 0),
    telephone ? ofTelephone : 0,
    address ? ofSite : 0,
    Math.min(mostOfSpeaking, either(praised)) * (hero?.strength ?? 0),
  ]);
}

/** Whose address it is may be the author or not: it takes a price, praise or a name to tell. */
const ofAddress = 0.3;

/** Whether a post offers something and links to somewhere: it is had there. */
function isOfferedThere({ sentences, sites, code }: PostSigns): boolean {
  return !code && sites.length > 0 && sentences.some(({ weighed }) => weighed.offers >= leastBooking);
}

/** Below this a name is one among others. */
const leastHeroStrength = 0.3;
/** So much of a product or a trade is somebody who sells. */
const leastSeller = 0.25;
/** A post may give a little and sell all the same; past that, what it gives weighs twice. */
const givingAllowed = 0.12;
const givingCosts = 2;
/** Code that anyone may take is given; more plainly so where nothing of it is priced or offered. */
const codeGives = { priced: 0.4, free: 0.8 } as const;
/** What counts as a price or an offer there. */
const leastPriced = 0.6;

function codeGiven({ code, sentences }: PostSigns): number {
  if (!code) return 0;
  return sentences.some(({ weighed }) => weighed.offers >= leastPriced) ? codeGives.priced : codeGives.free;
}

/** Two sentences are no pitch: each is read by itself. */
const leastCounted = 3;
/** Between these a post comes to be a pitch. */
const [leastPitch, wholePitch] = [0.2, 0.42];

/** Less than this is what the imperative tells readers to do, and nothing that was lived. */
const leastLived = 0.5;
/** A call that sells by itself, among so many last sentences, closes a post. */
const [leastClosing, lastSentences] = [1, 2];

function closesWithCall(counted: readonly SentenceSigns[]): boolean {
  return counted
    .slice(-lastSentences)
    .some(({ weighed, asks }) => !asks && weighed.strength >= leastClosing && weighed.calls >= leastBooking / 2);
}

/** For each sentence the last before it that is no line of a list: what heads the list that it stands in. */
function headsOf(counted: readonly SentenceSigns[]): readonly (SentenceSigns | undefined)[] {
  let head: SentenceSigns | undefined;
  return counted.map((signs) => {
    const before = head;
    if (!signs.item) head = signs;
    return before;
  });
}

/**
 * What each sentence gains by standing in a post that pitches something, from 0 to 1.4: a feature, a benefit, a line about
 * the product sell there, and nowhere else. A post pitches as far as it has a product, a company or a trade for its hero
 * and leads readers to it, and as it tells and explains nothing.
 */
export function pitchOf(post: PostSigns): Pitch {
  const counted = post.sentences.filter(({ weighed }) => weighed.words >= leastSentenceWords);
  const none = { pitch: 0, added: post.sentences.map(() => 0) };
  if (counted.length < leastCounted) return none;
  const hero = heroOf(post);
  const address = post.address || isOfferedThere(post);
  const { people, wares } = tradeOf(counted, address);
  // Advice is built as pitches are: without a call or an offer, a house or a product nobody sells by it.
  const isDealing =
    post.telephone ||
    people > 0 ||
    hero?.linked === true ||
    hero?.invited === true ||
    counted.some(({ weighed, item }) => Math.max(item ? 0 : weighed.calls, weighed.offers) >= leastDealing);
  const structure = isDealing ? structureOf(counted) : 0;
  const seller = either([hero?.strength ?? 0, people, structure, address ? ofAddress : 0]);
  // Advice may praise and price too: without somebody who sells it, that says half as much.
  const subject = either([seller, wares * (0.5 + 0.5 * ramp(seller, 0, leastSeller))]);
  const close = closeOf(post, hero);
  const isAbout = ({ names }: SentenceSigns): boolean =>
    hero !== undefined && hero.strength >= leastHeroStrength && names.some(({ name }) => name === hero.name);
  const isContrast = contrasts(counted);
  // Whoever says that they made it and closes with the call to get it speaks of it all along, as above one's address.
  const isTheirs = address || closesWithCall(counted);
  const heads = headsOf(counted);
  const isMade = (signs: SentenceSigns): boolean => isTheirs && signs.weighed.brands >= leastMade;
  const givenBy = (signs: SentenceSigns, index: number): number => {
    // What others lack is no advice where what one has here stands beside it.
    if (isContrast && signs.cross) return 0;
    // "I built an app: find a game near you, …" lists what one does with it, and tells nobody what to do.
    const head = signs.item && signs.gives < leastLived ? heads[index] : undefined;
    if (head && isMade(head)) return 0;
    const isOfProduct = isAbout(signs) || isMade(signs);
    // Above one's own site what is explained is mostly what is had there; what was lived was lived.
    const explains = address && hero?.linked === true && signs.gives < 1;
    return isOfProduct || explains ? signs.gives / 2 : signs.gives;
  };
  const given = counted.reduce((sum, signs, index) => sum + givenBy(signs, index), 0);
  const giving = given / counted.length;
  const raw = subject * close - Math.max(0, giving - givingAllowed) * givingCosts - codeGiven(post);
  const pitch = ramp(raw, leastPitch, wholePitch);
  if (pitch === 0) return none;
  const sells = !post.code && giving <= givingAllowed;
  const added = addedTo(post.sentences, isAbout, seller, pitch, address && sells, isTheirs && sells);
  return { pitch, added };
}
