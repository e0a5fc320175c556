import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'The trace of a robot',
  summary: 'A trace of automatic posting: “via IFTTT”, “New blog post: title, link”.',
  findings: {
    trace: ({ text }) =>
      `“${text}” is written by a program: readers take it that nobody is there to answer. Say it in your own words.`,
    link: ({ text }) =>
      `“${text}” is the address that a service for automatic posts makes. Give the page’s own, with a word from you.`,
    feed: ({ text }) =>
      `“${text}”, a title, a link: that is what a feed writes. Say what made you write it, or whom it may serve.`,
  },
  fixes: {},
  why: 'A post that a robot sends expects no answer, and it shows. To share without a word of one’s own is to let a program speak in one’s place.',
  ignoreWhen: 'Leave the trace where the post is about these tools, or where an account says that it is automatic.',
};
