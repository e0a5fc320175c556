import type { RuleMessages } from '../messages.ts';

const plain = 'Say in the sentence itself what it is about.';

export const messages: RuleMessages = {
  title: 'Clickbait',
  summary: 'A title or phrase that keeps back what it announces, or tells readers what to feel.',
  findings: {
    gap: ({ text }) => `“${text}” keeps back what people came for, and curiosity let down costs trust. ${plain}`,
    reaction: ({ text }) =>
      `“${text}” announces a feeling in place of the thing. Show the thing, and the feeling follows.`,
    quiz: ({ text }) => `“${text}” promises to tell readers who they are. ${plain}`,
    gapTitle: ({ text }) =>
      `This title points at something without naming it: “${text}”. Say what it is, and those it concerns will read.`,
    reactionTitle: ({ text }) => `This title tells readers how to react: “${text}”. Say what they will read instead.`,
    quizTitle: ({ text }) => `This title opens a game rather than a subject: “${text}”. Say what one will learn.`,
  },
  fixes: {
    say: () => 'Say in the title what it is about',
    replace: ({ text }) => `Write “${text}”`,
    remove: ({ text }) => `Remove “${text}”`,
    removeSentence: ({ text }) => `Remove the sentence “${text}”`,
    fill: () => 'Say what happened',
  },
  fields: { subject: 'what it is about, plainly', detail: 'what happened' },
  why: 'Among people who talk to one another, nobody hides the subject to draw a crowd. A title that says what it holds brings fewer readers, but those whom it interests, and they stay.',
  ignoreWhen:
    'A game among regulars, the parody of a title or a quotation may stay: between quotation marks they are left alone.',
};
