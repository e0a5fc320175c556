import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'It speaks of its author alone',
  summary: 'Forty words or more about oneself, merits at every turn, and none to whoever reads.',
  findings: {
    monologue: () =>
      'All of this speaks of you and your merits, nothing to the people who read: at best they clap and move on. What does it change for them, or what would you like to learn from them?',
  },
  fixes: {},
  options: {
    words: 'from how many words about oneself a post is a monologue',
  },
  why: 'In a conversation, whoever speaks only of their own success ends up speaking alone. Your readers are the subject: what they live through, what they gain, what they have to say.',
  ignoreWhen:
    'Where you tell what you lived through, thank somebody or speak of somebody else, the rule is silent. If the news is enough for those who follow you, leave it as it is.',
};
