import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Begging for clicks',
  summary: 'A call to like, share, tag, save, follow or post a word, for the sake of numbers.',
  findings: {
    reaction: ({ text }) =>
      `“${text}” asks for a click: you get it and learn nothing from anybody. Ask what people think of it.`,
    share: ({ text }) =>
      `“${text}” asks readers to pass it on: what helps gets shared by itself. Ask what they would have done.`,
    tag: ({ text }) => `“${text}” calls in people who asked for nothing. Talk to those who are here.`,
    save: ({ text }) =>
      `“${text}” tells readers what to do with the post and opens no exchange. They know how to keep what serves them.`,
    comment: ({ text }) => `“${text}” asks for noise under the post. A question whose answer matters brings people.`,
    follow: ({ text }) =>
      `“${text}” asks for a follower: a follower is a click, a community is people. Start the conversation.`,
    word: ({ text }) =>
      `“${text}” has people write a word that nobody thought. Ask something that people answer in words of their own.`,
  },
  fixes: {
    ask: ({ question }) => `Ask instead: “${question}”`,
    removeSentence: ({ text }) => `Remove the sentence “${text}”`,
  },
  fields: {
    topic: 'your subject',
    action: 'a verb, as in “choose”',
    doing: 'a verb in -ing',
    situation: 'a situation',
    choice: 'one possibility',
    otherChoice: 'another possibility',
  },
  why: 'A follower is a click, a community is people. Numbers that one begs for go up without anybody talking to anybody, and readers can tell.',
  ignoreWhen:
    'A call for help (a missing person, blood, a petition, a fundraiser, a job to fill) is left alone, and so is a sincere invitation to answer. For a game whose rule it is, accept the finding.',
};
