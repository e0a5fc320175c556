import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'A phrase of your team’s list',
  summary: 'A phrase that your team has decided not to use, from `phrases` in `.causerie.yml`.',
  findings: {
    found: ({ text }) => `“${text}” is on your team’s list of phrases that are said otherwise.`,
    own: ({ message }) => String(message),
  },
  fixes: {
    replace: ({ text }) => `Write “${text}”`,
    remove: ({ text }) => `Remove “${text}”`,
    removeSentence: ({ text }) => `Remove the sentence “${text}”`,
    fill: () => 'Say it in your own words',
  },
  fields: { detail: 'your words' },
  why: 'A team that agrees on its words is heard as one voice. Which words these are, you have decided together.',
  ignoreWhen: 'When somebody else’s words are meant: between quotation marks they are never found.',
};
