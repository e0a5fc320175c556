import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'People taken for targets',
  summary: 'Words that make people a target, a catch or a flow: “leads”, “sales funnel”.',
  findings: {
    target: ({ text }) =>
      `“${text}” speaks of people as game to catch, and they are the ones who read you. Say who they are, and what they are looking for.`,
  },
  fixes: {
    replace: ({ text }) => `Write “${text}”`,
  },
  why: 'A conversation takes place between people. Those who find themselves called leads, targets or an audience to capture understand that nobody wants to talk with them.',
  ignoreWhen:
    'Leave it where this vocabulary is the subject of the post, or where the word has another sense (“she leads”, “a drug target”).',
};
