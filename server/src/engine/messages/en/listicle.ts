import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'A list for a title',
  summary: 'A title or first line that promises a number of tips: “15 ways to…”.',
  findings: {
    list: ({ text }) =>
      `“${text}” promises a count, and reads like a thousand other lists. Where did you learn the first one? Begin with the one you lived through.`,
  },
  fixes: {},
  why: 'A list of tips can be written without having done any of it. One example that you lived through, with what went wrong, teaches more and makes people answer.',
  ignoreWhen:
    'If the list comes from what you did, say so in the sentence (“5 mistakes I made”): it is then left alone.',
};
