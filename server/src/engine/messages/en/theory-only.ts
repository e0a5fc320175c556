import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Advice without practice',
  summary: 'General advice piled up, with nothing to show that anybody has tried it.',
  findings: {
    theory: ({ count }) =>
      `${count} pieces of advice here, and nothing says when, where or by whom they were tried: one nods and cannot use them. Tell of one time when you did it.`,
  },
  fixes: { practice: () => 'Add “When I did it myself, …”' },
  related: { advice: () => 'Another piece of general advice.' },
  fields: { practice: 'what happened' },
  options: {
    advice: 'from how many pieces of advice they are piled up',
  },
  why: 'Whoever has done a thing has a story about it: a date, a figure, a failure. The story is what helps others, more than the rule drawn from it.',
  ignoreWhen:
    'A how-to, a recipe, a notice needs no story. If your readers know what you speak from, leave the text as it is.',
};
