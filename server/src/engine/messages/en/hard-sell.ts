import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Hard sell',
  summary: 'Urgency, scarcity, fear of missing out: what presses readers instead of informing them.',
  findings: {
    scarcity: ({ text }) =>
      `“${text}” plays on scarcity: readers feel pressed before they know whether they need it. The plain number is enough.`,
    deadline: ({ text }) => `“${text}” sets a clock ticking. A plain date tells as much and hustles nobody.`,
    haste: ({ text }) =>
      `“${text}” hurries readers along: they decide better, and come back, when they choose their own moment.`,
    fear: ({ text }) => `“${text}” works with the fear of missing out. Say what there is to find instead.`,
    guilt: ({ text }) => `“${text}” puts readers in the wrong: they defend themselves instead of listening.`,
    prize: ({ text }) => `“${text}” reads like a scam message: people distrust it even when the gift is real.`,
  },
  fixes: {
    plain: ({ text }) => `Say it plainly: “${text}”`,
    date: ({ text }) => `Give the date: “${text}”`,
    replace: ({ text }) => `Write “${text}”`,
    remove: ({ text }) => `Remove “${text}”`,
    removeSentence: ({ text }) => `Remove the sentence “${text}”`,
  },
  fields: { date: 'the date' },
  why: 'A commercial touch is welcome where the reader gains by it. To press people is to tell them that the offer does not survive a second thought: they feel it, and trust runs out before stocks do.',
  ignoreWhen:
    'Keep it where it is a plain and useful fact (a date, a number of places) or a wink: said without “only” and exclamation marks it is left alone.',
};
