import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Being there, without saying what for',
  summary: 'Being on a platform, or being followed there, as the whole message.',
  findings: {
    presence: ({ text }) =>
      `“${text}” says where you are and not why to come. Say what people find there, and whom it helps.`,
  },
  fixes: { purpose: ({ text }) => `Add “${text}”` },
  fields: { found: 'what people find there, and who it is for' },
  why: 'One is not “on” a network, one uses it for something. Readers do not come for the address but for what goes on there: a recipe, an answer, people from the neighbourhood.',
  ignoreWhen: 'Keep it if the post only tells people who follow you already that you have moved.',
};
