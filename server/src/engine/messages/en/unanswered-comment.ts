import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'A comment without an answer',
  summary: 'A comment quoted in the draft that nothing answers before the next one.',
  findings: {
    question: ({ handle }) => `@${handle} asks a question, and nothing here answers it. A word is often enough.`,
    comment: ({ handle }) => `@${handle} took the time to write, and nothing here answers. A word is often enough.`,
  },
  fixes: { answer: ({ handle }) => `Answer @${handle}` },
  fields: { reply: 'your answer' },
  why: 'Publishing is the first step; answering those who comment is the second. A question left hanging is seen by everybody else.',
  ignoreWhen: 'If you quote the comment to show it, or have answered elsewhere, leave the draft as it is.',
};
