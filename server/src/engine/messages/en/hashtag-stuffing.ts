import type { RuleMessages } from '../messages.ts';
import { platformName } from '../platformNames.ts';

export const messages: RuleMessages = {
  title: 'More hashtags than the post bears',
  summary: 'More hashtags than readers of the platform put up with.',
  findings: {
    platform: ({ count, limit, platform }) =>
      platform === 'blog'
        ? `${count} hashtags: past ${limit}, readers see keywords and skip them. Keep those that somebody follows.`
        : `${count} hashtags: on ${platformName(platform)}, past ${limit}, readers see keywords and skip them. Keep those that somebody follows.`,
    anywhere: ({ count, limit }) =>
      `${count} hashtags: in a post of this length, past ${limit}, readers see keywords and skip them. Keep those that somebody follows.`,
  },
  fixes: { keep: ({ count }) => `Keep the first ${count} hashtags` },
  options: {
    most: 'how many hashtags a post bears, for each platform or for all',
  },
  why: 'A hashtag is a meeting place: it serves those who follow it. In a pile, nobody looks for anybody any more, a screen reader spells them one by one, and the post speaks to a machine rather than to people.',
  ignoreWhen: 'If each of them is a place where people you know meet (a conference, a collective), keep them all.',
};
