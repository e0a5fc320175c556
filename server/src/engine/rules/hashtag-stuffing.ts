import { hashtagsBorne, hashtagsBorneOn } from '../platforms/hashtags.ts';
import { hashtagsOf, keepHashtags, onlySpaceBetween, type PlacedHashtag, piledHashtags } from '../rewrite/hashtags.ts';
import { defineRule } from '../rule.ts';
import { optionsOf, type RuleOptions } from '../ruleOptions.ts';
import { sumOver } from '../text/gather.ts';
import type { Paragraph } from '../text/paragraph.ts';

const options = {
  most: { kind: 'byPlatform', default: hashtagsBorneOn, least: 0, most: 100 },
} as const satisfies RuleOptions;

/** `::carte` … `#titre`: the blocks of a site and the places in them. */
const siteBlock = /(?:^|\n):{2,}[a-z][\w-]*/;

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
    const { platform, limit } = hashtagsBorne(post, context.platforms, most);
    if (count <= limit || (context.platforms.includes('blog') && siteBlock.test(context.draft.text))) return;
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
