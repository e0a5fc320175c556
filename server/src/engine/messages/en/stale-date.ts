import { englishDay, englishWeekday } from '../days.ts';
import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'A day that does not agree with the day of publication',
  summary:
    'In a draft with a `scheduled` day: a weekday that is not that of its date, a day already over when it appears, “tomorrow” written a week before.',
  findings: {
    weekday: ({ text, day, weekday }) =>
      `“${text}”: the ${englishDay(day)} is a ${englishWeekday(weekday)}. Readers will not know which of the two to trust.`,
    relative: ({ text, scheduled, day, weekday }) =>
      `“${text}”: this post appears on ${englishDay(scheduled)}, so it would be ${englishWeekday(weekday)} ${englishDay(day)}.`,
    counted: ({ text, scheduled, day, weekday }) =>
      `“${text}”: whoever reads this on ${englishDay(scheduled)} counts from that day, and takes it for ${englishWeekday(weekday)} ${englishDay(day)}. Is that the day?`,
    deadline: ({ text, scheduled }) =>
      `“${text}” is over when this post appears, on ${englishDay(scheduled)}: readers come too late.`,
    coming: ({ text, scheduled }) =>
      `“${text}” is announced as a day to come, but this post appears on ${englishDay(scheduled)}, after it.`,
    none: ({ text }) => `There is no such day as “${text}”.`,
    greeting: ({ text, scheduled, weekday }) =>
      `“${text}”: this post appears on ${englishDay(scheduled)}, a ${englishWeekday(weekday)}.`,
  },
  fixes: { write: ({ text }) => `Write “${text}”`, field: () => 'Write the right day' },
  fields: { date: 'the right day' },
  why: 'A post written ahead of time is read on its own day. A date that is over, or that contradicts itself, shows readers that nobody was there when it went out.',
  ignoreWhen: 'If you tell of a day of another year, leave it, or write the year.',
};
