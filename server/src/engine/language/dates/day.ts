/** A day of the calendar; months and days count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const millisecondsADay = 86_400_000;

/** Days since 1970: what days are compared and counted by. */
export function dayNumber({ year, month, day }: Day): number {
  return Math.round(Date.UTC(year, month - 1, day) / millisecondsADay);
}

export function dayOf(number: number): Day {
  const date = new Date(number * millisecondsADay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** Whether there is such a day: no 31 June. */
export function exists(day: Day): boolean {
  if (day.year < 1583 || day.year > 9999) return false;
  const read = dayOf(dayNumber(day));
  return read.month === day.month && read.day === day.day;
}
