import { optionsOf, type RuleOptions, type SetOptions } from '../ruleOptions.ts';
import { type Platform, platforms } from '../vocabulary.ts';

/** How many posts a day each platform bears. */
export type PostsPerDay = Readonly<Record<Platform, number>>;

function onEach(of: (platform: Platform) => number): PostsPerDay {
  return Object.fromEntries(platforms.map((platform) => [platform, of(platform)])) as PostsPerDay;
}

/** Where nothing else is set. */
const borne = 3;

/** The options of `too-many-posts`. */
export const postsPerDayOptions = {
  most: { kind: 'byPlatform', default: onEach(() => borne), least: 1, most: 100 },
} as const satisfies RuleOptions;

/** As many as the configuration sets. */
export function postsPerDay(options: SetOptions): PostsPerDay {
  const { most } = optionsOf('too-many-posts', postsPerDayOptions, { options });
  return onEach((platform) => most[platform] ?? most.everywhere ?? borne);
}
