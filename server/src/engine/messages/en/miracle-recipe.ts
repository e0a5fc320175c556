import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Miracle recipe',
  summary: 'An infallible method, a guaranteed result, or a secret that nobody else would tell.',
  findings: {
    method: ({ text }) =>
      `“${text}”: what worked for you need not work for the person who reads. Tell the case where it worked, and the one where it did not.`,
    guarantee: ({ text }) =>
      `“${text}”: nobody can vouch for that, and readers know. Say what you got, with whom and when.`,
    secret: ({ text }) => `“${text}” holds knowledge at arm’s length. Say straight away what you learnt.`,
  },
  fixes: {
    replace: ({ text }) => `Write “${text}”`,
    remove: ({ text }) => `Remove “${text}”`,
    removeSentence: ({ text }) => `Remove the sentence “${text}”`,
    fill: () => 'Say for whom it worked',
  },
  fields: { detail: 'what you saw, and for whom' },
  why: 'What worked for one person need not work for another: neither trades, nor people, nor moments are the same. An experience told with its limits teaches more than a recipe with a guarantee.',
  ignoreWhen:
    'Warranties, legal guarantees and “money back” are no recipes and are left alone. A wink in a kitchen may stay, between quotation marks if need be.',
};
