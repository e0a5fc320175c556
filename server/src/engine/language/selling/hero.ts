import { ramp } from './evidence.ts';
import type { SentenceSigns } from './signs.ts';
import { isSiteOf } from './sites.ts';

/** What tells of a name that the author sells what it stands for. */
export interface HeroSigns {
  readonly sentences: readonly SentenceSigns[];
  /** Labels of the hosts that the post links to, and its hashtags in small letters. */
  readonly sites: readonly string[];
  readonly hashtags: readonly string[];
  /** Whether anybody in the post writes "I": who praises a find speaks of themselves, a brand does not. */
  readonly personal: boolean;
  /** Whether a folded word stands somewhere in the post in small letters. */
  readonly isSmall: (word: string) => boolean;
}

/** The product or the company that a post is about. */
export interface Hero {
  /** Folded. */
  readonly name: string;
  /** From 0 to 1. */
  readonly strength: number;
  /** Its site is linked. */
  readonly linked: boolean;
  /** Readers are told to try it, to download it, to join. */
  readonly invited: boolean;
  /** What it does is listed. */
  readonly listed: boolean;
  /** A made-up name that speaks to readers under its own hashtag, and nobody else does. */
  readonly tagged: boolean;
}

/** What the sentences of a post come to for one name. */
interface Tally {
  readonly sum: number;
  readonly sure: boolean;
  readonly coined: number;
  readonly compound: boolean;
  readonly invited: boolean;
  /** Some sentence is about what it does. */
  readonly told: boolean;
  /** Said in a breath with the reader: "Nuba vous donne…". */
  readonly forReader: boolean;
  /** A list of what it does follows: "Nuba calcule :" and three lines with check marks. */
  readonly listed: boolean;
}

const noTally: Tally = {
  sum: 0,
  sure: false,
  coined: 0,
  compound: false,
  invited: false,
  told: false,
  forReader: false,
  listed: false,
};

function joined(a: Tally, b: Tally, sum: number): Tally {
  return {
    sum,
    sure: a.sure || b.sure,
    coined: Math.max(a.coined, b.coined),
    compound: a.compound || b.compound,
    invited: a.invited || b.invited,
    told: a.told || b.told,
    forReader: a.forReader || b.forReader,
    listed: a.listed || b.listed,
  };
}

/** So many lines make a list. */
const leastList = 2;

function isList(sentences: readonly SentenceSigns[], from: number): boolean {
  const lines = sentences.slice(from, from + leastList);
  return lines.length === leastList && lines.every(({ item, check, gives }) => (item || check) && gives === 0);
}

/** What each name comes to: once a sentence, at its best place there. */
function talliesOf(sentences: readonly SentenceSigns[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const [index, { names, reader, leads }] of sentences.entries()) {
    const lists = leads && isList(sentences, index + 1);
    const best = new Map<string, Tally>();
    for (const { name, weight, sure, coined, compound, invited } of names) {
      const known = best.get(name) ?? noTally;
      const here = {
        sum: weight,
        sure,
        coined,
        compound,
        invited,
        told: weight === 1,
        forReader: reader,
        listed: lists,
      };
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
const evidence = { linked: 1.2, tagged: 0.5, coined: 0.4, forReader: 0.4, listed: 0.5 } as const;
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
export function heroOf({ sentences, sites, hashtags, personal, isSmall }: HeroSigns): Hero | undefined {
  let hero: Hero | undefined;
  const tallies = talliesOf(sentences);
  // Whose site and whose hashtag are the same writes of what is theirs, by whatever name.
  for (const label of sites) {
    if (hashtags.includes(label) && !tallies.has(label)) tallies.set(label, { ...noTally, sure: true });
  }
  for (const [name, { sum, sure, coined, compound, told, forReader, invited, listed }] of tallies) {
    const linked = sites.some((label) => isSiteOf(label, name));
    const tagged = hashtags.some((tag) => tag.includes(name));
    if ((!sure && !linked && !tagged) || (isSmall(name) && !linked)) continue;
    // Of several words, each of which may be anybody's, the whole has to be there.
    if (compound && !linked && !hashtags.includes(name)) continue;
    const isBrand = tagged && !personal && (coined === 1 || compound) && told;
    const more =
      (linked ? evidence.linked : 0) +
      (tagged && (linked || isBrand) ? evidence.tagged : 0) +
      coined * evidence.coined +
      (forReader ? evidence.forReader : 0) +
      (listed ? evidence.listed : 0);
    // A name that nothing makes the author's own may be what the post is about, and not what it sells.
    const most = linked || invited ? 1 : (mostOfStranger[told ? Math.round(coined * 2) : 0] ?? 1);
    const strength = Math.min(most, ramp(sum + more, leastHero, wholeHero));
    if (!hero || strength > hero.strength) hero = { name, strength, linked, invited, listed, tagged: isBrand };
  }
  const compares = hero && !hero.linked && !hero.invited && hasRival(sentences, tallies, hero.name);
  return hero && compares ? { ...hero, strength: hero.strength / 2 } : hero;
}
