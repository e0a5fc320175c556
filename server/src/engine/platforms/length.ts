import type { Platform } from '../vocabulary.ts';
import { tallyBluesky, tallyBlueskyBytes, tallyCodePoints, tallyMastodon, tallyThreads } from './characters.ts';
import { graphemeStart } from './graphemes.ts';
import { Tally } from './tally.ts';
import { tallyWeighted } from './weighted.ts';

interface Limit {
  readonly limit: number;
  readonly unit: 'characters' | 'bytes';
  readonly tally: (text: string, tally: Tally) => void;
}

/** What each platform takes in one post and how it counts; a blog takes anything. */
const limits: Readonly<Record<Platform, readonly Limit[]>> = {
  x: [{ limit: 280, unit: 'characters', tally: tallyWeighted }],
  mastodon: [{ limit: 500, unit: 'characters', tally: tallyMastodon }],
  bluesky: [
    { limit: 300, unit: 'characters', tally: tallyBluesky },
    { limit: 3000, unit: 'bytes', tally: tallyBlueskyBytes },
  ],
  threads: [{ limit: 500, unit: 'characters', tally: tallyThreads }],
  linkedin: [{ limit: 3000, unit: 'characters', tally: tallyCodePoints }],
  instagram: [{ limit: 2200, unit: 'characters', tally: tallyCodePoints }],
  facebook: [{ limit: 63_206, unit: 'characters', tally: tallyCodePoints }],
  blog: [],
};

/** Hashtags that a platform refuses to exceed. */
export const mostHashtags: Partial<Readonly<Record<Platform, number>>> = { instagram: 30 };

/** How long a text is for a platform. */
export interface PlatformLength {
  readonly length: number;
  readonly limit: number;
  readonly unit: 'characters' | 'bytes';
  /** Offset in the text where the limit falls, never within a character: what follows does not fit. Undefined where all fits. */
  readonly at: number | undefined;
}

/** Limits in characters that differ from the platforms' own: another server of Mastodon, an account that pays for more. */
export type OwnLimits = Readonly<Partial<Record<Platform | 'everywhere', number>>>;

const noLimits: OwnLimits = {};

/**
 * The length of `text` as `platform` counts it, and its limit; of several limits, one that is passed. Undefined where the
 * platform has none. The text is what would be published: `publishedText` gives it.
 */
export function lengthOn(platform: Platform, text: string, own: OwnLimits = noLimits): PlatformLength | undefined {
  let first: PlatformLength | undefined;
  for (const { limit: usual, unit, tally: count } of limits[platform]) {
    const limit = unit === 'characters' ? (own[platform] ?? own.everywhere ?? usual) : usual;
    const tally = new Tally(limit);
    count(text, tally);
    const found = { length: tally.length, limit, unit, at: tally.at && graphemeStart(text, tally.at) };
    if (found.at !== undefined) return found;
    first ??= found;
  }
  return first;
}

/** Offset in `text` of what comes after the first `count` characters, as `platform` counts them; undefined where none does. */
export function placeOf(platform: Platform, text: string, count: number): number | undefined {
  const tally = new Tally(count);
  const tallyText = limits[platform][0]?.tally ?? tallyCodePoints;
  tallyText(text, tally);
  return tally.at && graphemeStart(text, tally.at);
}
