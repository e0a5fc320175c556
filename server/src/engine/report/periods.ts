import { dayNumber, dayOf, weekdayOf } from '../language/dates/day.ts';
import { isoOf, readDay } from '../language/dates/scheduled.ts';
import type { ReportDraft } from './reportDraft.ts';

export type Unit = 'week' | 'month' | 'quarter' | 'year';

/** A stretch of time and its drafts. */
export interface Period<T> {
  readonly unit: Unit;
  /** Its first day. */
  readonly from: string;
  /** Its last day. */
  readonly to: string;
  readonly drafts: readonly T[];
}

type Dated = Pick<ReportDraft, 'day'>;

/** The longest times for which each unit gives neither dust nor a block. */
const longest: readonly (readonly [number, Unit])[] = [
  [100, 'week'],
  [3 * 366, 'month'],
  [10 * 366, 'quarter'],
];

const monthsIn: Readonly<Record<Exclude<Unit, 'week'>, number>> = { month: 1, quarter: 3, year: 12 };

function numberOf(iso: string): number {
  const day = readDay(iso);
  return day ? dayNumber(day) : 0;
}

/** A day so many days before or after another one. */
export function shiftedDay(iso: string, days: number): string {
  return isoOf(dayOf(numberOf(iso) + days));
}

function startOf(iso: string, unit: Unit): string {
  const day = dayOf(numberOf(iso));
  if (unit === 'week') return shiftedDay(iso, 1 - weekdayOf(day));
  const months = monthsIn[unit];
  return isoOf({ year: day.year, month: Math.floor((day.month - 1) / months) * months + 1, day: 1 });
}

function nextStart(iso: string, unit: Unit): string {
  if (unit === 'week') return shiftedDay(iso, 7);
  const { year, month } = dayOf(numberOf(iso));
  const months = year * 12 + month - 1 + monthsIn[unit];
  return isoOf({ year: Math.floor(months / 12), month: (months % 12) + 1, day: 1 });
}

function daysOf(drafts: readonly Dated[]): string[] {
  return drafts.flatMap(({ day }) => day ?? []).sort();
}

/** The unit in which a time is best told. */
export function unitFor(drafts: readonly Dated[]): Unit {
  const days = daysOf(drafts);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return 'month';
  const length = numberOf(last) - numberOf(first);
  return longest.find(([days]) => length <= days)?.[1] ?? 'year';
}

/** More of them nobody can tell apart: years of drafts from a wrong clock among them. */
const mostPeriods = 400;

/** Drafts by the time in which they appear, in order, times without any among them. Those without a day are in none. */
export function periodsOf<T extends Dated>(drafts: readonly T[], unit = unitFor(drafts)): readonly Period<T>[] {
  const byStart = new Map<string, T[]>();
  for (const draft of drafts) {
    if (draft.day === null) continue;
    const from = startOf(draft.day, unit);
    const there = byStart.get(from);
    if (there) there.push(draft);
    else byStart.set(from, [draft]);
  }
  const starts = [...byStart.keys()].sort();
  const [first, last] = [starts[0], starts.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all: string[] = [];
  for (let from = first; from <= last && all.length <= mostPeriods; from = nextStart(from, unit)) all.push(from);
  return (all.length > mostPeriods ? starts : all).map((from) => ({
    unit,
    from,
    to: shiftedDay(nextStart(from, unit), -1),
    drafts: byStart.get(from) ?? [],
  }));
}
