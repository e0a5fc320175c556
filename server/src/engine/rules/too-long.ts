import type { Post } from '../draft.ts';
import { lengthOn, mostHashtags, type OwnLimits, type PlatformLength } from '../platforms/length.ts';
import { limitOptions, ownLimits } from '../platforms/ownLimits.ts';
import { type PublishedText, publishedText } from '../publish/publishedText.ts';
import { hashtagsOf, keepHashtags } from '../rewrite/hashtags.ts';
import { splitEdits } from '../rewrite/splitPost.ts';
import { defineRule, type Fix, type Platform, type RuleContext, type RuleFinding } from '../rule.ts';

interface Excess extends PlatformLength {
  readonly at: number;
  readonly platform: Platform;
}

/** Of the platforms whose limit the text passes, the one whose limit falls first. */
function firstExcess(text: string, platforms: readonly Platform[], own: OwnLimits): Excess | undefined {
  let first: Excess | undefined;
  for (const platform of platforms) {
    const found = lengthOn(platform, text, own);
    if (found?.at !== undefined && (!first || found.at < first.at)) first = { ...found, at: found.at, platform };
  }
  return first;
}

function splitFixes(post: Post, { draft, platforms }: RuleContext, own: OwnLimits): readonly Fix[] {
  const edits = splitEdits(draft, post, platforms, own);
  return edits
    ? [{ title: 'split', data: { count: edits.length + 1 }, kind: 'choice', preferred: true, wholePost: true, edits }]
    : [];
}

function lengthFinding(post: Post, context: RuleContext, published: PublishedText): RuleFinding | undefined {
  const own = ownLimits(context.options);
  const excess = firstExcess(published.text, context.platforms, own);
  if (!excess) return undefined;
  const { length, limit, unit, platform } = excess;
  const from = published.offsetOf(excess.at);
  return {
    from,
    to: Math.max(from, published.offsetOf(published.text.length - 1) + 1),
    message: unit,
    data: { platform, length, limit, excess: length - limit },
    fixes: () => splitFixes(post, context, own),
  };
}

function hashtagsFinding(post: Post, { draft, platforms }: RuleContext): RuleFinding | undefined {
  const platform = platforms.find((each) => mostHashtags[each] !== undefined);
  const limit = platform && mostHashtags[platform];
  if (platform === undefined || limit === undefined) return undefined;
  const hashtags = hashtagsOf(post);
  const first = hashtags[limit];
  if (!first) return undefined;
  return {
    from: first.from,
    to: first.to,
    message: 'hashtags',
    data: { platform, count: hashtags.length, limit },
    fixes: () => {
      const edits = keepHashtags(draft, hashtags, limit);
      return edits ? [{ title: 'keep', data: { count: limit }, kind: 'remove', edits }] : [];
    },
  };
}

export const rule = defineRule({
  id: 'too-long',
  since: '0.1.0',
  principle: 'common-sense',
  severity: 'error',
  points: 15,
  fixes: ['choice', 'remove'],
  marks: 'place',
  options: limitOptions,
  examples: [
    {
      language: 'fr',
      bad: 'Quatre cents caractères d’une traite, dans un brouillon pour X.',
      good: 'Deux publications d’un fil, coupées à la fin d’une phrase.',
    },
    {
      language: 'en',
      bad: 'Four hundred characters in one go, in a draft for X.',
      good: 'Two posts of a thread, cut where a sentence ends.',
    },
  ],
  *check(post, context) {
    const { platforms, draft } = context;
    // On a blog, a text is as long as it needs to be.
    if (platforms.length === 0 || platforms.includes('blog')) return;
    const length = lengthFinding(post, context, publishedText(draft, post));
    if (length) yield length;
    const hashtags = hashtagsFinding(post, context);
    if (hashtags) yield hashtags;
  },
});
