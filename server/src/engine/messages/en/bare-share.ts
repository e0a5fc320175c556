import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Shared without a word',
  summary: 'A link, a quotation or hashtags, and next to nothing of yours.',
  findings: {
    link: () =>
      'A link and next to nothing of yours: readers cannot tell why they should open it. Say in a sentence what you take from it.',
    quotation: () =>
      'A quotation and next to nothing of yours: readers cannot tell what it means to you. Say in a sentence what you take from it.',
    hashtags: () =>
      'Hashtags and nothing of yours: they file the post, they do not say it. Write a sentence of your own.',
  },
  fixes: { say: ({ text }) => `Add “${text}”` },
  fields: { takeaway: 'what you take from it', found: 'what people find there' },
  why: 'A robot shares without a word just as well. What you take from it, what surprised you, what you doubt: only you can say it, and that is what people answer.',
  ignoreWhen:
    'Leave it as it is if the link is all that somebody asked you for, or if the picture that you will attach speaks for itself.',
};
