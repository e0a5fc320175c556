import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Results promised at once',
  summary: 'A result that takes time, promised fast or without effort.',
  findings: {
    speed: ({ text }) =>
      `“${text}”: whoever has tried does not believe it, and whoever believes it will be let down. Say how long it took, and what happened on the way.`,
    ease: ({ text }) =>
      `“${text}” promises the result without the work, and readers grow wary. Tell what it really takes.`,
  },
  fixes: {
    replace: ({ text }) => `Write “${text}”`,
    remove: ({ text }) => `Remove “${text}”`,
    removeSentence: ({ text }) => `Remove the sentence “${text}”`,
    fill: () => 'Say how long it really takes',
  },
  fields: { detail: 'how long it really took' },
  why: 'Trust and communities take months. A promise of instant effect draws people for a moment, then wears out the trust of those who followed it. The time it took, told as it was, helps them more.',
  ignoreWhen:
    'Keep it if the time is a fact that you can show (a study, your own figures and their story), and tell how it went.',
};
