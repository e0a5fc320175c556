import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/paragraph.ts';
import { type Day, dayNumber, dayOf, weekdayOf } from './day.ts';
import type { DateExpression, DatePart } from './expressions.ts';
import { englishDates, frenchDates } from './words.ts';

export interface Rewording extends Span {
  readonly text: string;
}

function cased(written: string, name: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return name.toUpperCase();
  if (written.charAt(0) === written.charAt(0).toUpperCase()) return name.charAt(0).toUpperCase() + name.slice(1);
  return name.toLowerCase();
}

/** `name` as short and in the case of what it replaces, which is one of `names` or short for one. */
function like(written: string, name: string, names: readonly string[]): string {
  const isShort = !names.some((each) => fold(each) === fold(written));
  const short = isShort && name.length > 4 ? name.slice(0, 3) : name;
  return cased(written, short);
}

function weekdayRewording(raw: string, { words }: DateExpression, part: DatePart, day: Day): Rewording {
  const name = words.weekdayNames[weekdayOf(day) - 1] as string;
  return { from: part.from, to: part.to, text: like(raw.slice(part.from, part.to), name, words.weekdayNames) };
}

function ordinalOf(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

/** The day's number with what stands behind it: `1er` becomes `2`, `12th` becomes `13th`. */
function dayRewording(raw: string, { words }: DateExpression, part: DatePart, day: number): Rewording {
  const written = raw.slice(part.from, part.to);
  const number = written.startsWith('0') && day < 10 ? `0${day}` : String(day);
  const suffix = /^(?:er|st|nd|rd|th)(?![\p{L}])/iu.exec(raw.slice(part.to, part.to + 3))?.[0] ?? '';
  const ending = words === frenchDates ? (day === 1 && !written.startsWith('0') ? 'er' : '') : suffix && ordinalOf(day);
  const isSlash = raw.charAt(part.to + suffix.length) === '/';
  return { from: part.from, to: part.to + suffix.length, text: number + (isSlash ? '' : ending) };
}

function monthRewording(raw: string, { words }: DateExpression, part: DatePart, month: number): Rewording {
  const written = raw.slice(part.from, part.to);
  if (/^\d/.test(written)) {
    return { from: part.from, to: part.to, text: written.length > 1 ? String(month).padStart(2, '0') : String(month) };
  }
  const name = words.monthNames[month - 1] as string;
  return {
    from: part.from,
    to: part.to,
    text: words === englishDates ? like(written, name, words.monthNames) : cased(written, name),
  };
}

/** The weekday that belongs to the date. */
export function withWeekdayOf(raw: string, expression: DateExpression, day: Day): Rewording[] {
  return expression.weekday ? [weekdayRewording(raw, expression, expression.weekday, day)] : [];
}

/** The nearest date that is the weekday which is written; undefined where it lies in another month. */
export function withDateOf(raw: string, expression: DateExpression, day: Day): Rewording[] | undefined {
  const { weekday, day: part } = expression;
  if (!weekday || !part) return undefined;
  const here = dayNumber(day);
  for (const offset of [-1, 1, -2, 2, -3, 3]) {
    const other = dayOf(here + offset);
    if (weekdayOf(other) !== weekday.value) continue;
    return other.month === day.month ? [dayRewording(raw, expression, part, other.day)] : undefined;
  }
  return undefined;
}

/** All that is written of a day, as `day` has it. */
export function asDay(raw: string, expression: DateExpression, day: Day): Rewording[] {
  const { weekday, day: part, month, year } = expression;
  const changes: Rewording[] = [];
  if (weekday && weekday.value !== weekdayOf(day)) changes.push(weekdayRewording(raw, expression, weekday, day));
  if (part && part.value !== day.day) changes.push(dayRewording(raw, expression, part, day.day));
  if (month && month.value !== day.month) changes.push(monthRewording(raw, expression, month, day.month));
  if (year && year.value !== day.year) changes.push({ from: year.from, to: year.to, text: String(day.year) });
  return changes.sort((a, b) => a.from - b.from);
}
