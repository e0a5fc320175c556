import type { RuleMessages } from '../messages.ts';

const ends = 'This is answered with yes or no, and the conversation ends there.';

export const messages: RuleMessages = {
  title: 'A question to open',
  summary: 'A post whose only question takes yes or no for an answer.',
  findings: {
    opinion: () => `${ends} Ask why as well.`,
    experience: () => `${ends} Ask what came of it as well.`,
    thought: () => `${ends} Ask what people concluded as well.`,
    situation: () => `${ends} Ask how people deal with it as well.`,
    habit: () => `${ends} Ask what it changes as well.`,
    practice: () => `${ends} Ask how instead.`,
  },
  fixes: {
    open: ({ text }) => `Open the question: “${text}”`,
    ask: ({ question }) => `Ask instead: “${question}”`,
  },
  fields: {
    topic: 'your subject',
    action: 'a verb, as in “choose”',
    doing: 'a verb in -ing',
    situation: 'a situation',
    choice: 'one possibility',
    otherChoice: 'another possibility',
  },
  why: 'One asks for a view or an experience because the answer matters. To an open question people answer in their own words, and the next one has something to take up.',
  ignoreWhen: 'If yes or no is really what you want to know, keep the question as it is.',
};
