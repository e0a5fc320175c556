import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Words that hurt',
  summary: 'An insult, a slur or contempt aimed at people.',
  findings: {
    insult: ({ text }) =>
      `“${text}” goes for the person: readers remember the blow and not your point. Say what was done, and what it did to you.`,
    slur: ({ text }) =>
      `“${text}” hurts a whole group, some of whom read you and have nothing to do with it. Speak of an act or an idea.`,
    dismissal: ({ text }) =>
      `“${text}” shuts the conversation. You can say no, or stop there, without sending anybody away.`,
    threat: ({ text }) => `“${text}” reads as a threat, even when it is only anger. Say what makes you angry.`,
    contempt: ({ text }) =>
      `“${text}” makes people small: those you meant to convince stop reading. Answer what they say or do.`,
  },
  fixes: {
    replace: ({ text }) => `Write “${text}”`,
    remove: ({ text }) => `Remove “${text}”`,
    removeSentence: ({ text }) => `Remove the sentence “${text}”`,
    fill: () => 'Say what happened',
  },
  fields: { detail: 'what was done or said' },
  why: 'People read you word by word, and for years. An opinion, even a blunt one, can be discussed; an offence cannot.',
  ignoreWhen:
    'Between quotation marks the word is quoted and left alone. If that is how you talk among friends, or a word you have made your own, accept it.',
};
