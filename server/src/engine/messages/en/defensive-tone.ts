import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Defensive reply',
  summary: 'A reply that defends itself or waves a criticism away before it has taken it in.',
  findings: {
    reader: ({ text }) =>
      `“${text}” makes it the fault of the person who wrote to you: they will not hear the rest. Say first what you understood.`,
    again: ({ text }) =>
      `“${text}” tells them that asking was a nuisance. Answer as if it were asked for the first time.`,
    dismissal: ({ text }) =>
      `“${text}” waves the criticism away unheard, and everybody reads it. Say first what you take from it.`,
    blameless: ({ text }) =>
      `“${text}” defends you before you have listened. Begin with what happened to them; your reasons can follow.`,
  },
  fixes: {
    replace: ({ text }) => `Write “${text}”`,
    remove: ({ text }) => `Remove “${text}”`,
    removeSentence: ({ text }) => `Remove the sentence “${text}”`,
    acknowledge: () => 'Begin with what you understood',
  },
  fields: { understood: 'what you understood', detail: 'your own words' },
  why: 'Criticism is information, and often free. People who feel heard can bear that you disagree; people who feel brushed off tell others.',
  ignoreWhen: 'Keep it if you know each other and joke like that. A disagreement with its reasons is left alone.',
};
