import type { Post } from '../draft.ts';
import type { ByPlatform } from '../ruleOptions.ts';
import { ownWordCount } from '../text/ownWords.ts';
import type { Platform } from '../vocabulary.ts';

/** How many hashtags a post bears before it reads as a list of keywords. The reasons are on the rule's page. */
export const hashtagsBorneOn: Readonly<Record<Platform, number>> = {
  x: 2,
  threads: 3,
  bluesky: 4,
  facebook: 3,
  linkedin: 5,
  mastodon: 6,
  instagram: 10,
  blog: 10,
};

/** How many hashtags a post bears on the platform that bears least; without one, by the length of the post. */
export interface HashtagDose {
  readonly platform: Platform | undefined;
  readonly limit: number;
}

/** Where no platform is known: a post of a few words bears three, a long one five. */
function borneAnywhere(post: Post): number {
  return Math.min(5, 3 + Math.floor(ownWordCount(post) / 25));
}

const unset: ByPlatform = {};

/** How many hashtags a post bears: as `set` says, or else as platforms do. */
export function hashtagsBorne(post: Post, platforms: readonly Platform[], set: ByPlatform = unset): HashtagDose {
  const borneOn = (platform: Platform): number => set[platform] ?? set.everywhere ?? hashtagsBorneOn[platform];
  let strict: Platform | undefined;
  for (const each of platforms) if (!strict || borneOn(each) < borneOn(strict)) strict = each;
  return { platform: strict, limit: strict ? borneOn(strict) : (set.everywhere ?? borneAnywhere(post)) };
}
