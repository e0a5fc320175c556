import { englishDay } from '../days.ts';
import type { RuleMessages } from '../messages.ts';
import { platformName } from '../platformNames.ts';

export const messages: RuleMessages = {
  title: 'Too many posts on one day',
  summary: 'More posts planned for one platform and day than the setting allows (three).',
  findings: {
    crowded: ({ posts, platform, day }) =>
      `${posts} ${platformName(platform)} posts are planned for ${englishDay(day)}: they take each other’s readers, and you will not have time to answer everybody. Another day?`,
  },
  fixes: {},
  related: {
    planned: ({ name, time }) => (time ? `${name}, planned at ${time}` : `${name}, planned for the same day`),
  },
  options: { most: 'how many posts a day a platform bears, for each platform or for all' },
  why: 'Posting is only half of it: the other half is answering. Too many posts on one day tire those who follow you and leave time for nobody.',
  ignoreWhen:
    'During an event that you follow live. A thread counts as one post. The number is the rule’s option `most`.',
};
