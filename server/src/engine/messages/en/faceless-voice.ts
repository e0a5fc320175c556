import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'A company speaks of itself as of another',
  summary: 'A text in which the company speaks of itself in the third person and nobody shows.',
  findings: {
    faceless: ({ text }) =>
      `“${text}” speaks in the third person and nobody shows: one does not know whom to answer. Who are you behind it? Say “we” or “I”.`,
  },
  fixes: { speak: ({ text }) => `Say “${text}”` },
  related: { again: () => 'The company speaks of itself as of another again.' },
  why: 'One answers a person, not a company’s name. Do not hand your voice to an agency or a press note: those who do the work speak of it better.',
  ignoreWhen:
    'A press release marked as one, an article on another company, a portrait: the third person is right there.',
};
