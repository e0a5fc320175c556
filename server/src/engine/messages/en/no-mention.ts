import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Nobody is named',
  summary: 'A post that names and mentions nobody.',
  findings: {
    none: () =>
      'This post names nobody. Whom did you have in mind, who helped, whom would you like to hear from? Name that person.',
  },
  fixes: {
    askNamed: ({ name }) => `Speak to ${name}, by their handle`,
    askKnown: ({ text }) => `Add “${text}”`,
    ask: ({ text }) => `Ask somebody: “${text}”`,
    thank: ({ text }) => `Thank somebody: “${text}”`,
    credit: ({ text }) => `Say who told you: “${text}”`,
  },
  fields: { person: 'handle', what: 'what this person did' },
  why: 'One speaks to people, not to an audience. To name somebody is to open the door: that person sees it, answers, and a conversation begins. And whoever shares somebody’s work names that person.',
  ignoreWhen:
    'If there is nobody to name, or naming would expose somebody, leave the post as it is. Names given in the front matter (mentions) count too.',
};
