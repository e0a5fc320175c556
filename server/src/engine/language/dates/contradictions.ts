import type { Paragraph } from '../../text/paragraph.ts';
import { type Day, dayNumber, dayOf, exists, weekdayOf } from './day.ts';
import type { DateExpression } from './expressions.ts';
import { timingOf } from './timing.ts';

/** A day that cannot be meant as it is written, seen from the day of publication. */
export type Contradiction =
  /** The weekday is not that of the date; `day` is the day of the month that is written. */
  | { readonly kind: 'weekday'; readonly day: Day }
  /** `demain jeudi`, `demain 14 mai`, where the day after publication, `day`, is another. */
  | { readonly kind: 'relative'; readonly day: Day }
  /** A last day, or a day to come, that is over when the post appears. */
  | { readonly kind: 'deadline' | 'coming'; readonly day: Day }
  /** 31 June. */
  | { readonly kind: 'none' };

/** A date without a year that lies further back is next year's, or a memory. */
const longestOverlooked = 150;

interface Written {
  readonly month: number;
  readonly day: number;
}

/** The year nearest to publication in which such a day falls. */
function nearestDay({ month, day }: Written, scheduled: Day): Day | undefined {
  const here = dayNumber(scheduled);
  return [scheduled.year - 1, scheduled.year, scheduled.year + 1]
    .map((year) => ({ year, month, day }))
    .filter(exists)
    .sort((a, b) => Math.abs(dayNumber(a) - here) - Math.abs(dayNumber(b) - here))[0];
}

/** `lundi 12`: the month before, this one or the next; the first to come where it is that weekday in none. */
function bareDay(weekday: number, day: number, scheduled: Day): Contradiction | undefined {
  const months = [-1, 0, 1, 2].map((offset) => {
    const index = scheduled.year * 12 + scheduled.month - 1 + offset;
    return { year: Math.floor(index / 12), month: (index % 12) + 1, day };
  });
  const days = months.filter(exists);
  if (days.some((each) => weekdayOf(each) === weekday)) return undefined;
  const next = days.find((each) => dayNumber(each) >= dayNumber(scheduled));
  return next && { kind: 'weekday', day: next };
}

/** Whether a date without a year is that weekday in a year that may be meant as well. */
function fitsAnotherYear(date: Day, weekday: number, scheduled: Day, isPast: boolean): boolean {
  const fits = (year: number): boolean => {
    const other = { ...date, year };
    return exists(other) && weekdayOf(other) === weekday;
  };
  const isOver = dayNumber(date) < dayNumber(scheduled) - 30;
  if (isOver && fits(date.year + 1)) return true;
  return isPast && [1, 2, 3, 4, 5, 6].some((back) => fits(date.year - back));
}

function relativeContradiction(expression: DateExpression, scheduled: Day): Contradiction | undefined {
  const { relative, weekday, day, month, year } = expression;
  if (!relative) return undefined;
  const meant = dayOf(dayNumber(scheduled) + relative.value);
  const agrees =
    (!weekday || weekday.value === weekdayOf(meant)) &&
    (!day || day.value === meant.day) &&
    (!month || month.value === meant.month) &&
    (!year || year.value === meant.year);
  return agrees ? undefined : { kind: 'relative', day: meant };
}

/** What contradicts the day of publication, or itself, in a day as it is written; undefined where all agrees. */
export function contradictionIn(
  paragraph: Paragraph,
  expression: DateExpression,
  scheduled: Day,
): Contradiction | undefined {
  const { relative, weekday, day, month, year } = expression;
  if (relative) return relativeContradiction(expression, scheduled);
  if (!day) return undefined;
  if (!month) return weekday && bareDay(weekday.value, day.value, scheduled);
  const written = { month: month.value, day: day.value };
  const date = year ? { ...written, year: year.value } : nearestDay(written, scheduled);
  if (!date || !exists(date)) return { kind: 'none' };
  const timing = timingOf(paragraph, expression);
  if (weekday && weekdayOf(date) !== weekday.value) {
    const mayBeAnother = !year && fitsAnotherYear(date, weekday.value, scheduled, timing === 'past');
    return mayBeAnother ? undefined : { kind: 'weekday', day: date };
  }
  if (timing !== 'deadline' && timing !== 'coming') return undefined;
  const late = dayNumber(scheduled) - dayNumber(date);
  return late > 0 && (year || late <= longestOverlooked) ? { kind: timing, day: date } : undefined;
}
