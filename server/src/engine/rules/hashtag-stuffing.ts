import type { Post } from '../draft.ts';
import { hashtagsOf, keepHashtags, onlySpaceBetween, type PlacedHashtag, piledHashtags } from '../rewrite/hashtags.ts';
import { defineRule, type Platform } from '../rule.ts';
import { type ByPlatform, optionsOf, type RuleOptions } from '../ruleOptions.ts';
import { sumOver } from '../text/gather.ts';
import { ownWordCount } from '../text/ownWords.ts';
import type { Paragraph } from '../text/paragraph.ts';

/** How many hashtags a post bears before it reads as a list of keywords. The reasons are on the rule's page. */
const borne: Readonly<Record<Platform, number>> = {
  x: 2,
  threads: 3,
  bluesky: 4,
  facebook: 3,
  linkedin: 5,
  mastodon: 6,
  instagram: 10,
  blog: 10,
};

const options = {
  most: { kind: 'byPlatform', default: borne, least: 0, most: 100 },
} as const satisfies RuleOptions;

/** What a post for a platform bears, as it is set or else as it is. */
function borneOn(platform: Platform, set: ByPlatform): number {
  return set[platform] ?? set.everywhere ?? borne[platform];
}

/** Where no platform is known: a post of a few words bears three, a long one five. */
function borneAnywhere(post: Post): number {
  return Math.min(5, 3 + Math.floor(ownWordCount(post) / 25));
}

/** The platform of the draft that bears least. */
function strictest(platforms: readonly Platform[], set: ByPlatform): Platform | undefined {
  let strict: Platform | undefined;
  for (const each of platforms) {
    if (strict === undefined || borneOn(each, set) < borneOn(strict, set)) strict = each;
  }
  return strict;
}

const hashtagCount = ({ hashtags }: Paragraph): number => hashtags.length;

export const rule = defineRule({
  id: 'hashtag-stuffing',
  since: '0.1.0',
  principle: 'common-sense',
  severity: 'information',
  points: 5,
  fixes: ['remove'],
  marks: 'words',
  options,
  examples: [
    {
      language: 'fr',
      bad: 'Le four remarche. #pain #levain #four #bois #village #artisan #fournil #samedi',
      good: 'Le four remarche. #pain #levain',
    },
    {
      language: 'en',
      bad: 'The oven works again. #bread #sourdough #oven #wood #village #craft #bakery #saturday',
      good: 'The oven works again. #bread #sourdough',
    },
  ],
  *check(post, context) {
    const count = sumOver(post.own, hashtagCount);
    const { most } = optionsOf('hashtag-stuffing', options, context);
    const platform = strictest(context.platforms, most);
    const limit = platform ? borneOn(platform, most) : (most.everywhere ?? borneAnywhere(post));
    if (count <= limit) return;
    const hashtags = hashtagsOf(post);
    // A hashtag that is a word of its sentence weighs half of one in a pile.
    const piled = piledHashtags(context.draft.text, hashtags).length;
    if (piled + Math.floor((count - piled) / 2) <= limit) return;
    const first = hashtags[limit] as PlacedHashtag;
    let last = first;
    for (const next of hashtags.slice(limit + 1)) {
      if (!onlySpaceBetween(context.draft.text, last.to, next.from)) break;
      last = next;
    }
    yield {
      from: first.from,
      to: last.to,
      message: platform ? 'platform' : 'anywhere',
      data: { count, limit, platform: platform ?? '' },
      fixes: () => {
        const edits = keepHashtags(context.draft, hashtags, limit);
        return edits
          ? [{ title: 'keep', data: { count: limit }, kind: 'remove', preferred: true, edits, wholePost: true }]
          : [];
      },
    };
  },
});
