import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Tu and vous mixed',
  summary: 'A French post that says tu and vous to the same reader. English has no such register.',
  findings: {
    tu: ({ text }) =>
      `“${text}” says tu where the rest says vous: readers no longer know whether they are the ones spoken to. Keep to one of them.`,
    vous: ({ text }) =>
      `“${text}” says vous where the rest says tu: readers no longer know whether they are the ones spoken to. Keep to one of them.`,
  },
  fixes: {
    tu: () => 'Say tu throughout',
    vous: () => 'Say vous throughout',
  },
  related: {
    tu: () => 'Here the text says tu as well.',
    vous: () => 'Here the text says vous as well.',
  },
  why: 'One speaks to readers as to somebody across the table: with tu or with vous, and without changing on the way. A text that goes from one to the other sounds like two texts recited.',
  ignoreWhen:
    'Where you speak to a group (vous) and then to each (tu), or to several people in turn, keep both: name the group or the person, and the rule is silent.',
};
