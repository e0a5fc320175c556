import { isSiteOf } from './product.ts';
import { leastSentenceWords } from './selling.ts';
import type { SentenceSigns } from './signs.ts';

/** What is read of a post to tell how far it pitches something. */
export interface PostSigns {
  readonly sentences: readonly SentenceSigns[];
  /** Labels of the hosts it links to, and its hashtags. */
  readonly sites: readonly string[];
  readonly hashtags: readonly string[];
  /** Whether it gives a number to call. */
  readonly telephone: boolean;
  /** Whether a folded word stands somewhere in the post in small letters. */
  readonly isSmall: (word: string) => boolean;
}

/** Evidence added up as chances: two halves are three quarters. */
function either(chances: readonly number[]): number {
  return 1 - chances.reduce((none, chance) => none * (1 - Math.min(1, Math.max(0, chance))), 1);
}

function ramp(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

interface Hero {
  readonly name: string;
  readonly strength: number;
  readonly linked: boolean;
}

interface Tally {
  readonly sum: number;
  readonly sure: boolean;
  readonly coined: boolean;
}

/** What each name comes to: once a sentence, at its best place there. */
function talliesOf(sentences: readonly SentenceSigns[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { names } of sentences) {
    const best = new Map<string, Tally>();
    for (const { name, weight, sure, coined } of names) {
      const known = best.get(name) ?? { sum: 0, sure: false, coined: false };
      best.set(name, { sum: Math.max(weight, known.sum), sure: sure || known.sure, coined: coined || known.coined });
    }
    for (const [name, { sum, sure, coined }] of best) {
      const tally = tallies.get(name) ?? { sum: 0, sure: false, coined: false };
      tallies.set(name, { sum: tally.sum + sum, sure: tally.sure || sure, coined: tally.coined || coined });
    }
  }
  return tallies;
}

/** What a link to its site, a hashtag of its name and a made-up look add to the sentences about a name. */
const evidence = { linked: 1.2, tagged: 0.5, coined: 0.3 } as const;
/** One sentence about a name makes no hero; two do, or one whose site is linked. */
const [leastHero, wholeHero] = [0.9, 2.3];

/** The name that most of the post is about: subject or means of several sentences, whose site is linked. */
function heroOf({ sentences, sites, hashtags, isSmall }: PostSigns): Hero | undefined {
  let hero: Hero | undefined;
  const tallies = new Map(talliesOf(sentences));
  // Whose site and whose hashtag are the same writes of what is theirs, by whatever name.
  for (const label of sites) {
    if (hashtags.includes(label) && !tallies.has(label)) tallies.set(label, { sum: 0, sure: true, coined: false });
  }
  for (const [name, { sum, sure, coined }] of tallies) {
    const linked = sites.some((label) => isSiteOf(label, name));
    const tagged = hashtags.some((tag) => tag.includes(name));
    if ((!sure && !linked && !tagged) || (isSmall(name) && !linked)) continue;
    const more = (linked ? evidence.linked : 0) + (tagged ? evidence.tagged : 0) + (coined ? evidence.coined : 0);
    const strength = ramp(sum + more, leastHero, wholeHero);
    if (!hero || strength > hero.strength) hero = { name, strength, linked };
  }
  return hero;
}

/** Who calls to book or to order takes bookings and orders. */
const leastBooking = 0.8;
/** Prices and praise alone make nobody's trade. */
const mostOfWares = 0.5;

/** Who speaks for a shop or a people, wares, where no name stands for it: what "we" do for readers, what is praised and priced. */
function tradeOf(sentences: readonly SentenceSigns[]): { readonly people: number; readonly wares: number } {
  const selling = sentences.filter(({ gives }) => gives <= 0.5);
  const people = selling.map(({ weighed: { brands, calls }, we, reader }) =>
    Math.max(brands * 0.6, (we && reader) || calls >= leastBooking ? 0.3 : 0),
  );
  const wares = selling.map(({ weighed }) => Math.max(weighed.praise, weighed.offers) * 0.4);
  return { people: either(people), wares: Math.min(mostOfWares, either(wares)) };
}

const ofOffer = 0.8;
const ofSite = 0.6;
const ofTelephone = 0.5;

/** How much the post leads somewhere: calls, prices, offers, the product's own site. */
function closeOf({ sentences, telephone }: PostSigns, hero: Hero | undefined): number {
  const chances = sentences.map(({ weighed: { calls, offers, strength } }) =>
    strength > 0 ? Math.max(calls, offers * ofOffer) : 0,
  );
  return either([...chances, hero?.linked ? ofSite : 0, telephone ? ofTelephone : 0]);
}

/** Below this a name is one among others. */
const leastHeroStrength = 0.3;
/** So much of a product or a trade is somebody who sells. */
const leastSeller = 0.25;
const givingAllowed = 0.12;
const givingCosts = 2;
/** Between these a post comes to be a pitch. */
const [leastPitch, wholePitch] = [0.25, 0.55];

/** How much of what a sentence gives is a pretext in a pitch. */
const mostPretext = 0.6;
/** With less of a product or a trade to list the features of, a list may be of anything. */
const leastSubject = 0.4;
/** How much each kind of sentence serves a pitch. */
const serving = { name: 0.8, item: 0.65, loneItem: 0.4, check: 0.55, rid: 0.65, reader: 0.65, we: 0.65 } as const;

/** A line of so few words hangs on what stands before it. */
const fewWords = 4;

/** Whether a sentence is about what the post pitches by itself: what follows it speaks of the same. */
function anchors({ weighed, we, reader, gives }: SentenceSigns): boolean {
  return gives < 1 && (weighed.strength >= 0.4 || weighed.brands >= 0.4 || (we && reader && gives === 0));
}

/** What each sentence gains in a post that pitches so far. A list of features belongs to the line that it follows. */
function addedTo(
  sentences: readonly SentenceSigns[],
  isAbout: (signs: SentenceSigns) => boolean,
  seller: number,
  pitch: number,
): number[] {
  const ofItem = seller >= leastSubject ? serving.item : serving.loneItem;
  let inScope = false;
  return sentences.map((signs) => {
    const { item, check, rid, reader, we, gives, asks, leads, weighed } = signs;
    const about = isAbout(signs) && !signs.denies;
    const serves = Math.max(item ? ofItem : 0, rid ? serving.rid : 0, reader ? serving.reader : 0, we ? serving.we : 0);
    if (about || anchors(signs)) inScope = true;
    else if (gives >= 1 || (serves === 0 && !asks && !leads && weighed.words > fewWords)) inScope = false;
    if (gives >= 1 || asks) return 0;
    // "Voici comment Nuba…", "if you want…": what gives elsewhere explains here what is sold.
    const pretext = about || (reader && inScope) ? Math.min(weighed.gives, mostPretext) : 0;
    return (Math.max(about ? serving.name : 0, inScope ? serves : 0, check ? serving.check : 0) + pretext) * pitch;
  });
}

/**
 * What each sentence gains by standing in a post that pitches something, from 0 to 0.6: a feature, a benefit, a line about
 * the product sell there, and nowhere else. A post pitches as far as it has a product, a company or a trade for its hero
 * and leads readers to it, and as it tells and explains nothing.
 */
export function pitchOf(post: PostSigns): { readonly pitch: number; readonly added: readonly number[] } {
  const counted = post.sentences.filter(({ weighed }) => weighed.words >= leastSentenceWords);
  const none = { pitch: 0, added: post.sentences.map(() => 0) };
  if (counted.length === 0) return none;
  const hero = heroOf(post);
  const { people, wares } = tradeOf(counted);
  const seller = either([hero?.strength ?? 0, people]);
  // Advice may praise and price too: without somebody who sells it, that says half as much.
  const subject = either([seller, wares * (0.5 + 0.5 * ramp(seller, 0, leastSeller))]);
  const close = closeOf(post, hero);
  const isAbout = ({ names }: SentenceSigns): boolean =>
    hero !== undefined && hero.strength >= leastHeroStrength && names.some(({ name }) => name === hero.name);
  const given = counted.reduce((sum, signs) => sum + (isAbout(signs) ? signs.gives / 2 : signs.gives), 0);
  const giving = given / counted.length;
  const raw = subject * close - Math.max(0, giving - givingAllowed) * givingCosts;
  const pitch = ramp(raw, leastPitch, wholePitch);
  (globalThis as any).DBG = {
    hero: hero?.name,
    hs: hero?.strength,
    linked: hero?.linked,
    people,
    wares,
    close,
    giving,
    raw,
    pitch,
  }; // DBGLINE
  if (pitch === 0) return none;
  const added = addedTo(post.sentences, isAbout, seller, pitch);
  return { pitch, added };
}
