import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'The tool as hero',
  summary: 'A tool, a platform, an algorithm or AI plays the leading part.',
  findings: {
    hero: ({ text }) =>
      `“${text}” gives the leading part to the tool, and leaves none to the reader. Tell what somebody did with it, with whom or for whom.`,
  },
  fixes: {},
  why: 'A tool serves a relationship between people and does not replace it. What interests readers is what you did with it, for whom, and what did not work.',
  ignoreWhen:
    'The rule is silent where you tell how you use it with others. Such a phrase quoted or criticised is left alone.',
};
