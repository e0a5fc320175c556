import { isSiteOf } from './product.ts';
import { leastSentenceWords } from './selling.ts';
import type { SentenceSigns } from './signs.ts';

/** What is read of a post to tell how far it pitches something. */
export interface PostSigns {
  readonly sentences: readonly SentenceSigns[];
  /** Labels of the hosts it links to, and its hashtags. */
  readonly sites: readonly string[];
  readonly hashtags: readonly string[];
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

/** The name that most of the post is about: subject or means of several sentences, and whose site is linked. */
function heroOf({ sentences, sites, hashtags }: PostSigns): Hero | undefined {
  const tallies = new Map<string, { sum: number; sure: boolean }>();
  for (const { names } of sentences) {
    const best = new Map<string, { weight: number; sure: boolean }>();
    for (const { name, weight, sure } of names) {
      const known = best.get(name);
      best.set(name, { weight: Math.max(weight, known?.weight ?? 0), sure: sure || known?.sure === true });
    }
    for (const [name, { weight, sure }] of best) {
      const tally = tallies.get(name) ?? { sum: 0, sure: false };
      tallies.set(name, { sum: tally.sum + weight, sure: tally.sure || sure });
    }
  }
  let hero: Hero | undefined;
  for (const [name, { sum, sure }] of tallies) {
    const linked = sites.some((label) => isSiteOf(label, name));
    const tagged = hashtags.some((tag) => tag.includes(name));
    if (!sure && !linked && !tagged) continue;
    const strength = ramp(sum + (linked ? 1 : 0) + (tagged ? 0.5 : 0), 0.5, 2);
    if (!hero || strength > hero.strength) hero = { name, strength, linked };
  }
  return hero;
}

/** Who speaks for a shop or a trade, where no name stands for it: what "we" do for readers. */
function tradeOf(sentences: readonly SentenceSigns[]): number {
  return either(
    sentences.map(({ weighed, we, reader, gives }) => {
      if (gives > 0.5) return 0;
      return Math.max(weighed.brands * 0.6, we && reader ? 0.3 : 0);
    }),
  );
}

const ofOffer = 0.8;
const ofSite = 0.6;

/** How much the post leads somewhere: calls, prices, offers, the product's own site. */
function closeOf(sentences: readonly SentenceSigns[], hero: Hero | undefined): number {
  const chances = sentences.map(({ weighed: { calls, offers, strength } }) =>
    strength > 0 ? Math.max(calls, offers * ofOffer) : 0,
  );
  return either([...chances, hero?.linked ? ofSite : 0]);
}

const givingAllowed = 0.12;
const givingCosts = 2;
/** Between these a post comes to be a pitch. */
const [leastPitch, wholePitch] = [0.25, 0.6];

/** How much of what a sentence gives is a pretext in a pitch. */
const mostPretext = 0.6;
/** How much each kind of sentence serves a pitch. */
const serving = { name: 0.6, item: 0.5, rid: 0.5, reader: 0.5, we: 0.5 } as const;

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
  const subject = either([hero?.strength ?? 0, tradeOf(counted)]);
  const close = closeOf(post.sentences, hero);
  const isAbout = ({ names }: SentenceSigns): boolean => hero !== undefined && names.some(({ name }) => name === hero.name);
  const given = counted.reduce((sum, signs) => sum + (isAbout(signs) ? signs.gives / 2 : signs.gives), 0);
  const giving = given / counted.length;
  const raw = subject * close - Math.max(0, giving - givingAllowed) * givingCosts;
  const pitch = ramp(raw, leastPitch, wholePitch);
  (globalThis as any).DBG = { hero: hero?.name, hs: hero?.strength, linked: hero?.linked, trade: tradeOf(counted), close, giving, raw, pitch }; // DBGLINE
  if (pitch === 0) return none;
  const added = post.sentences.map((signs) => {
    const { item, rid, reader, we, gives, asks, weighed } = signs;
    if (gives >= 1 || asks) return 0;
    const about = isAbout(signs);
    const serves = Math.max(
      about ? serving.name : 0,
      item ? serving.item : 0,
      rid ? serving.rid : 0,
      reader ? serving.reader : 0,
      we ? serving.we : 0,
    );
    // "Voici comment Nuba…", "if you want…": what gives elsewhere explains here what is sold.
    const pretext = about || reader ? Math.min(weighed.gives, mostPretext) : 0;
    return (serves + pretext) * pitch;
  });
  return { pitch, added };
}
