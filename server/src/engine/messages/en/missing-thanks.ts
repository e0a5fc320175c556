import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'A thank-you to add',
  summary: 'A reply to help or praise that thanks nobody.',
  findings: {
    none: ({ handle }) => `@${handle} gave you something, and the reply passes over it. Thanks make people come back.`,
  },
  fixes: {
    thank: ({ handle }) => `Thank @${handle}`,
    thankFor: ({ handle }) => `Tell @${handle} what you are thankful for`,
  },
  fields: { what: 'what served or touched you' },
  why: 'Help and a kind word are presents given in public. To thank is to give something back, and shows the others that they are read.',
  ignoreWhen: 'If the thanks went another way, or the praise was none, leave the reply as it is.',
};
