import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'A title in place of practice',
  summary: 'A title given to oneself: “leading expert”, “guru”, “serial entrepreneur”.',
  findings: {
    title: ({ text }) =>
      `“${text}” asks to be taken on trust. What you did, with whom and when, convinces better than a title.`,
  },
  fixes: {
    remove: ({ text }) => `Remove “${text}”`,
    done: () => 'Say what you did',
  },
  fields: { done: 'what you did' },
  why: 'A title that one gives oneself says nothing of what one has practised. People know skill by its traces: a job done, a mistake, a date.',
  ignoreWhen:
    'Keep a title that has a source (a diploma, a court, a newspaper) and give it in the sentence. Said of somebody else it is left alone.',
};
