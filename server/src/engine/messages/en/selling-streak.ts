import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Too many offers in a row',
  summary: 'More than one post in five that sells, among ten in a row.',
  findings: {
    streak: ({ posts }) =>
      `${posts} posts near each other sell, this one among them. One in five is fine: between two offers answer, tell, thank.`,
  },
  fixes: {},
  related: { sells: ({ name }) => `${name} sells too` },
  why: 'An offer is welcome from somebody who gives. It shows over many posts: what people get from you between two offers makes them read the next one.',
  ignoreWhen:
    'During a campaign that your readers wait for (an opening, a registration), go on, and give again after it.',
};
