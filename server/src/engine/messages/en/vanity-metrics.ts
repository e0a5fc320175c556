import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Figures for show',
  summary: 'Followers, likes, views or impressions told as an achievement.',
  findings: {
    figure: ({ text }) =>
      `“${text}” counts clicks, and readers meet nobody in it. Say whom you met thanks to it instead.`,
  },
  fixes: { meet: () => 'Say whom you met in place of the figure' },
  fields: { people: 'whom you met thanks to it, and what it changed' },
  why: 'A follower is a click, a community is people. A round number pleases whoever reaches it and gives nothing to whoever reads it: somebody met, help received, a project born there say more.',
  ignoreWhen:
    'Keep the figures if they are the subject: an analysis, a way of measuring, a drop that you try to understand.',
};
