import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Claim without a source',
  summary: 'A rank, a share, a study or a thing “everyone knows” that nothing in the post supports.',
  findings: {
    rank: ({ text }) => `“${text}”: says who? A source, or what you do differently, convinces better than the rank.`,
    share: ({ text }) => `“${text}”: where does the figure come from? With its source, people can use and discuss it.`,
    study: ({ text }) => `“${text}”: which one, by whom? A name or a link lets people read it and talk about it.`,
    everyone: ({ text }) =>
      `“${text}” closes the discussion: whoever thinks otherwise keeps quiet. Say how you know, or that it is your view.`,
  },
  fixes: { source: () => 'Add “(source: …)”' },
  fields: { source: 'where you have it from' },
  why: 'What one claims rests on something and informs: that is why people believe you the next time. Without a source a figure teaches nothing and cannot be discussed; with it, it opens a conversation.',
  ignoreWhen:
    'Your own count (“of our twelve clients”), a view given as one, or exaggeration among friends needs no source. A link, a name or a mention in the post is enough.',
};
