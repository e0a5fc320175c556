import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Fake formatting',
  summary: 'Mathematical symbols or circled letters in place of letters, to imitate bold or italics.',
  findings: {
    fake: ({ text }) =>
      `“${text}” is written in symbols: a screen reader spells or skips them, and a search does not find them. In plain letters everybody can read it.`,
  },
  fixes: {
    plain: ({ text }) => `Write “${text}” in plain letters`,
    plainAll: () => 'Write everything in plain letters',
  },
  why: 'You speak to everybody who reads, and some of them listen. A word in fake bold reaches them letter by letter, or not at all.',
  ignoreWhen: 'In a formula a symbol is in its place, and is left alone.',
};
