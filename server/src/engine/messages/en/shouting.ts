import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Shouted words',
  summary: 'Sentences in capitals, or volleys of exclamation marks.',
  findings: {
    capitals: ({ text }) => `“${text}” reads as a shout, and reads more slowly. Small letters carry just as far.`,
    mark: ({ text }) =>
      `“${text}” raises the voice at the end of a sentence that carries by itself. One mark is enough.`,
    marks: ({ count }) => `${count} volleys of exclamation marks: in the end none of them counts. One mark is enough.`,
  },
  related: { marks: () => 'Another volley' },
  fixes: {
    onlyMark: () => 'Keep one mark',
    sentenceCase: ({ text }) => `Write “${text}”`,
    oneMark: () => 'Keep one mark each time',
  },
  options: {
    words: 'from how many words in capitals in a row it is shouting',
  },
  why: 'Common sense: in the street nobody shouts to be understood. Screen readers may spell capitals out, letter by letter.',
  ignoreWhen:
    'Keep it if it is a title, a brand or a cry from the heart: acronyms and headings of a word or two are left alone.',
};
