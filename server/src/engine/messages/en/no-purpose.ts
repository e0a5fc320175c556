import type { RuleMessages } from '../messages.ts';
import { purposeName } from '../purposeNames.ts';

export const messages: RuleMessages = {
  title: 'What this post is for',
  summary: 'A draft whose front matter does not say what it is for, or says it with a word that is not known.',
  findings: {
    none: () =>
      'The front matter says where this goes and not what it is for. What do you hope for: an opinion, a meeting, a hand, a thank-you?',
    empty: () => '“purpose” is there without a value. What do you hope for from this post?',
    unknown: ({ value }) => `“${value}” is no purpose known here: choose the one closest to what you are after.`,
  },
  fixes: { choose: ({ purpose }) => `This is to ${purposeName('en', purpose)} (${purpose})` },
  why: 'One is not “on” a network: one uses it for something. Knowing what a post is for helps to choose what to ask in it, and of whom, and what to leave out.',
  ignoreWhen:
    'If you write for the sake of writing, leave the front matter as it is: nothing hangs on it but advice that fits better.',
};
