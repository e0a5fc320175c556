import { dayNumber, dayOf } from '../engine/language/dates/day.ts';
import { isoOf } from '../engine/language/dates/scheduled.ts';
import type { InterfaceLanguage } from '../engine/messages/index.ts';

const daysAhead = 14;

/** Today and the days of two weeks to come, as the front matter has them and as one says them. */
export function comingDays(language: InterfaceLanguage, now = new Date()): { word: string; detail: string }[] {
  const today = dayNumber({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  const date = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  return Array.from({ length: daysAhead + 1 }, (_, ahead) => {
    const day = dayOf(today + ahead);
    const said = date.format(Date.UTC(day.year, day.month - 1, day.day));
    return { word: isoOf(day), detail: ahead < 2 ? `${relative.format(ahead, 'day')}, ${said}` : said };
  });
}
