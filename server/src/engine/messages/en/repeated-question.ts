import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Always the same question',
  summary: 'The same question at the end of post after post.',
  findings: {
    repeated: ({ text, posts }) =>
      `“${text}” closes ${posts} posts near each other: in time nobody hears a question in it. Ask what only this one can ask.`,
  },
  fixes: {},
  related: { question: ({ name }) => `${name} ends with the same question` },
  why: 'People answer a question that comes out of the text and that they did not read yesterday. The same one every time is no more than a signature.',
  ignoreWhen: 'Where it is a ritual, the question of each Monday for instance, and people do answer it, keep it.',
};
