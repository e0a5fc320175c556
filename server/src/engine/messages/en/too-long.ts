import { englishNumber } from '../figures.ts';
import type { RuleMessages } from '../messages.ts';
import { platformName } from '../platformNames.ts';

export const messages: RuleMessages = {
  title: 'Longer than the platform takes',
  summary: 'A post over its platform’s limit, counted as that platform counts.',
  findings: {
    characters: ({ platform, length, limit, excess }) =>
      `${platformName(platform)} takes ${englishNumber(limit)} characters and counts ${englishNumber(length)} here: from this place on, ${englishNumber(excess)} too many. Shorten the post, or make a thread of it.`,
    bytes: ({ platform, length, limit }) =>
      `${platformName(platform)} takes ${englishNumber(limit)} bytes and counts ${englishNumber(length)} here (an emoji made of several weighs up to 35): from this place on it does not fit. Use fewer, or make a thread.`,
    hashtags: ({ platform, count, limit }) =>
      `${platformName(platform)} takes ${limit} hashtags and refuses a post with ${count}. Keep those that somebody follows.`,
  },
  fixes: {
    split: ({ count }) => `Make a thread of ${count} posts`,
    keep: ({ count }) => `Keep the first ${count} hashtags`,
  },
  options: {
    limits:
      'characters that a post may have, where your account or your server takes more or fewer than the platform does',
  },
  why: 'Common sense: what does not fit is cut or refused, and the end of your thought is lost. A thread gives each idea its post, and readers a place to answer each.',
  ignoreWhen:
    'If your account may write longer posts (X Premium, a Mastodon server with another limit), switch the rule off or accept the finding.',
};
