import { isSiteOf } from './product.ts';
import { leastSentenceWords } from './selling.ts';
import type { SentenceSigns } from './signs.ts';

/** What is read of a post to tell how far it pitches something. */
export interface PostSigns {
  readonly sentences: readonly SentenceSigns[];
  /** Labels of the hosts it links to, and its hashtags. */
  readonly sites: readonly string[];
  readonly hashtags: readonly string[];
  /** Whether it links to code that anyone may take. */
  readonly code: boolean;
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
  readonly invited: boolean;
}

interface Tally {
  readonly sum: number;
  readonly sure: boolean;
  readonly coined: number;
  readonly invited: boolean;
  /** Some sentence is about what it does. */
  readonly told: boolean;
  /** Said in a breath with the reader: "Nuba vous donne…". */
  readonly forReader: boolean;
}

const noTally: Tally = { sum: 0, sure: false, coined: 0, invited: false, told: false, forReader: false };

function joined(a: Tally, b: Tally, sum: number): Tally {
  return {
    sum,
    sure: a.sure || b.sure,
    coined: Math.max(a.coined, b.coined),
    invited: a.invited || b.invited,
    told: a.told || b.told,
    forReader: a.forReader || b.forReader,
  };
}

/** What each name comes to: once a sentence, at its best place there. */
function talliesOf(sentences: readonly SentenceSigns[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { names, reader } of sentences) {
    const best = new Map<string, Tally>();
    for (const { name, weight, sure, coined, invited } of names) {
      const known = best.get(name) ?? noTally;
      const here = { sum: weight, sure, coined, invited, told: weight === 1, forReader: reader };
      best.set(name, joined(known, here, Math.max(weight, known.sum)));
    }
    for (const [name, here] of best) {
      const tally = tallies.get(name) ?? noTally;
      tallies.set(name, joined(tally, here, tally.sum + here.sum));
    }
  }
  return tallies;
}

/** What a link to its site, a hashtag of its name, a made-up look and a word to the reader add to the sentences about a name. */
const evidence = { linked: 1.2, tagged: 0.5, coined: 0.4, forReader: 0.4 } as const;
/** How much of a hero a name may be without its site: a plain one, an acronym, one made up. */
const mostOfStranger = [0.25, 0.5, 1];
/** One sentence about a name makes no hero; two do, or one whose site is linked. */
const [leastHero, wholeHero] = [0.9, 2.3];

const leastRival = 0.6;

/** Whether another name has its own say, and about as much of it: then the post compares, and the author may own neither. */
function hasRival(sentences: readonly SentenceSigns[], tallies: ReadonlyMap<string, Tally>, hero: string): boolean {
  const least = (tallies.get(hero)?.sum ?? 0) * leastRival;
  return sentences.some(
    ({ names }) =>
      !names.some(({ name }) => name === hero) &&
      names.some(({ name, sure, coined }) => sure && coined > 0 && (tallies.get(name)?.sum ?? 0) >= least),
  );
}

/** The name that most of the post is about: subject or means of several sentences, whose site is linked. */
function heroOf({ sentences, sites, hashtags, isSmall }: PostSigns): Hero | undefined {
  let hero: Hero | undefined;
  const tallies = talliesOf(sentences);
  // Whose site and whose hashtag are the same writes of what is theirs, by whatever name.
  for (const label of sites) {
    if (hashtags.includes(label) && !tallies.has(label)) tallies.set(label, { ...noTally, sure: true });
  }
  for (const [name, { sum, sure, coined, told, forReader, invited }] of tallies) {
    const linked = sites.some((label) => isSiteOf(label, name));
    const tagged = hashtags.some((tag) => tag.includes(name));
    if ((!sure && !linked && !tagged) || (isSmall(name) && !linked)) continue;
    const more =
      (linked ? evidence.linked : 0) +
      (tagged && linked ? evidence.tagged : 0) +
      coined * evidence.coined +
      (forReader ? evidence.forReader : 0);
    // A name that nothing makes the author's own may be what the post is about, and not what it sells.
    const most = linked || invited ? 1 : (mostOfStranger[told ? Math.round(coined * 2) : 0] ?? 1);
    const strength = Math.min(most, ramp(sum + more, leastHero, wholeHero));
    if (!hero || strength > hero.strength) hero = { name, strength, linked, invited };
  }
  const compares = hero && !hero.linked && !hero.invited && hasRival(sentences, tallies, hero.name);
  return hero && compares ? { ...hero, strength: hero.strength / 2 } : hero;
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

/** How much each thing that speaks for a product weighs where nothing calls for it. */
const speaking = { praise: 0.5, rid: 0.2, check: 0.2, reader: 0.1 } as const;
const mostOfSpeaking = 0.75;

/** How much the post leads somewhere: calls, prices, offers, the product's own site; or praises its hero all along. */
function closeOf({ sentences, telephone }: PostSigns, hero: Hero | undefined): number {
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
    telephone ? ofTelephone : 0,
    Math.min(mostOfSpeaking, either(praised)) * (hero?.strength ?? 0),
  ]);
}

/** Below this a name is one among others. */
const leastHeroStrength = 0.3;
/** So much of a product or a trade is somebody who sells. */
const leastSeller = 0.25;
const givingAllowed = 0.12;
const givingCosts = 2;
/** Code that anyone may take is given. */
const codeGives = 0.4;
/** Between these a post comes to be a pitch. */
const [leastPitch, wholePitch] = [0.25, 0.55];

/** How much of what a sentence gives is a pretext in a pitch. */
const mostPretext = 0.6;
/** So much of a product is there for a problem to be its own. */
const leastSolution = 0.7;
/** With less of a product or a trade to list the features of, a list may be of anything. */
const leastSubject = 0.4;
/** How much each kind of sentence serves a pitch. */
const serving = {
  name: 0.8,
  item: 0.65,
  loneItem: 0.4,
  check: 0.55,
  problem: 1,
  rid: 0.65,
  reader: 0.65,
  we: 0.65,
} as const;

/** After so many sentences about something else what follows is no longer about what is pitched. */
const longestScope = 2;
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
  let scope = 0;
  const firstAbout = sentences.findIndex(isAbout);
  return sentences.map((signs, index) => {
    const { item, check, rid, reader, we, gives, asks, leads, weighed } = signs;
    const about = isAbout(signs) && !signs.denies;
    const serves = Math.max(item ? ofItem : 0, rid ? serving.rid : 0, reader ? serving.reader : 0, we ? serving.we : 0);
    if (about || anchors(signs)) scope = longestScope;
    else if (gives >= 1) scope = 0;
    else if (serves === 0 && !asks && !leads && weighed.words > fewWords) scope--;
    // A problem put to readers before the product that solves it.
    if (signs.asksReader && index < firstAbout && seller >= leastSolution) return serving.problem * pitch;
    if (gives >= 1 || asks) return 0;
    const inScope = scope > 0;
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
  const raw = subject * close - Math.max(0, giving - givingAllowed) * givingCosts - (post.code ? codeGives : 0);
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
