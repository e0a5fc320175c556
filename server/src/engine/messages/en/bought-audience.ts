import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'A bought or bartered audience',
  summary: 'A follow for a follow, a pod, followers for sale.',
  findings: {
    swap: ({ text }) =>
      `“${text}” trades a click for a click, and nobody reads anybody. Say what you post about, and those it concerns will come.`,
    bought: ({ text }) =>
      `“${text}” sells an audience that is not there: several networks close accounts over it, and nobody ever answers.`,
    hashtag: ({ text }) => `“${text}” calls for clicks in return, not for people who care about your subject.`,
  },
  fixes: {
    remove: ({ text }) => `Remove “${text}”`,
    removeSentence: ({ text }) => `Remove the sentence “${text}”`,
    replace: ({ text }) => `Write “${text}”`,
    fill: () => 'Say it in your own words',
  },
  fields: { detail: 'your own words' },
  why: 'Numbers are neither the aim nor for sale. Followers who were bartered or bought do not read, do not answer and do not come back: ten people whom the subject touches are worth more.',
  ignoreWhen: 'A warning against these practices is left alone. If you quote them, put them between quotation marks.',
};
