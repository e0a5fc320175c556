import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Jargon',
  summary: 'A word of meetings and slides where there is a plain one.',
  findings: {
    word: ({ text, plain }) => `“${text}” speaks to insiders and leaves other readers out. In plain words: ${plain}.`,
    beside: ({ text, plain, other }) =>
      `“${text}”, next to “${other}”, sounds like a meeting rather than a person. In plain words: ${plain}.`,
  },
  fixes: {
    replace: ({ text }) => `Write “${text}”`,
    remove: ({ text }) => `Remove “${text}”`,
  },
  why: 'Readers take you word by word, and each word says whom you are talking to. A trade word used to sound serious costs them an effort and tells them no more than the plain word would.',
  ignoreWhen:
    'Keep it if your readers use the word among themselves and it says more than the plain one. Technical terms, names and quoted words are left alone.',
};
