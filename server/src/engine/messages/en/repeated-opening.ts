import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Always the same beginning',
  summary: 'The same first words in three posts of ten.',
  findings: {
    repeated: ({ text, posts }) =>
      `“${text}” opens ${posts} posts near each other: whoever follows you thinks they have read this one. Begin with what is new in it.`,
  },
  fixes: {},
  related: { opening: ({ name }) => `${name} begins with the same words` },
  why: 'The first words are those that people really read. Always the same, they become a ready-made phrase, even where it is your own.',
  ignoreWhen:
    'Where it is the title of a series that your readers wait for: give its posts the same `series` in their front matter.',
};
