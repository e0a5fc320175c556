import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'A greeting to everyone',
  summary: 'A post that begins by greeting everyone and no one.',
  findings: {
    everyone: ({ text }) =>
      `“${text}” greets a crowd, and each reader reads alone: nobody feels meant. Begin with what you have to say, or greet somebody.`,
  },
  fixes: {
    remove: ({ text }) => `Remove “${text}”`,
    removeSentence: ({ text }) => `Remove “${text}”`,
    greet: ({ text }) => `Greet somebody: “${text} …”`,
  },
  fields: { person: 'whom you greet' },
  why: 'An announcement begins with “hello everyone”; a conversation begins with somebody, or with what there is to say. The first line is the one that gets read: it deserves your own words.',
  ignoreWhen:
    'In a small group whose members know one another it is plain courtesy. A group that is named (“Hello to all the volunteers of the bakehouse”) is left alone.',
};
