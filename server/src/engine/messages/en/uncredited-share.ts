import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Shared without its author',
  summary: 'Somebody’s work, shared without saying whose.',
  findings: {
    link: ({ text }) =>
      `“${text}”: somebody made it, and nobody is named. Say who, or through whom you found it: that person will see it and can answer.`,
    image: ({ text }) => `“${text}”: somebody made this picture, and nobody is named. Say who, or where you found it.`,
    quotation: ({ text }) =>
      `“${text}”: these are somebody’s words, and nobody is named. Say whose they are, if you know.`,
  },
  fixes: {
    link: () => 'Add “via @…” after the link',
    image: () => 'Add “via @…” after the picture',
    known: ({ person }) => `Say that it is by @${person}`,
    quotation: () => 'Sign the quotation',
  },
  fields: { person: 'handle' },
  why: 'Whoever shares somebody’s work names them: it is a thank-you and an open door. A credited share brings two people together, an anonymous one names nobody.',
  ignoreWhen:
    'If it is your own work, add your site to the settings or say so. If the author is unknown, say that too.',
};
