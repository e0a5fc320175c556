import type { PostsPerDay } from '../corpus/postsPerDay.ts';
import { weekdayOf } from '../language/dates/day.ts';
import { isoOf, readDay } from '../language/dates/scheduled.ts';
import type { Platform } from '../vocabulary.ts';
import { shiftedDay } from './periods.ts';
import type { ReportDraft } from './reportDraft.ts';

export interface PlannedDraft extends ReportDraft {
  readonly planned: NonNullable<ReportDraft['planned']>;
}

export interface CalendarDay {
  readonly day: string;
  /** The earliest first. */
  readonly drafts: readonly PlannedDraft[];
  /** Platforms that get more than they bear. */
  readonly crowded: readonly Platform[];
}

export interface CalendarMonth {
  /** `2026-05`. */
  readonly month: string;
  /** From Monday to Sunday; undefined where a day is of another month. */
  readonly weeks: readonly (readonly (CalendarDay | undefined)[])[];
  readonly count: number;
}

/** All that is planned, in order. */
export function plannedDrafts(drafts: readonly ReportDraft[]): readonly PlannedDraft[] {
  const key = ({ planned, path }: PlannedDraft): string => `${planned.day} ${planned.time ?? ''} ${path}`;
  return drafts
    .filter((draft): draft is PlannedDraft => draft.planned !== null)
    .map((draft) => ({ draft, key: key(draft) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ draft }) => draft);
}

function crowdedOn(drafts: readonly PlannedDraft[], postsPerDay: PostsPerDay): Platform[] {
  const counts = new Map<Platform, number>();
  for (const { platforms } of drafts) {
    for (const platform of platforms) counts.set(platform, (counts.get(platform) ?? 0) + 1);
  }
  return [...counts].flatMap(([platform, count]) => (count > postsPerDay[platform] ? platform : []));
}

/** Days on which something is planned, in order. */
export function plannedDays(drafts: readonly ReportDraft[], postsPerDay: PostsPerDay): readonly CalendarDay[] {
  const byDay = new Map<string, PlannedDraft[]>();
  for (const draft of plannedDrafts(drafts)) {
    const there = byDay.get(draft.planned.day);
    if (there) there.push(draft);
    else byDay.set(draft.planned.day, [draft]);
  }
  return [...byDay].map(([day, those]) => ({ day, drafts: those, crowded: crowdedOn(those, postsPerDay) }));
}

function monthOf(month: string, days: ReadonlyMap<string, CalendarDay>): CalendarMonth {
  const weeks: (CalendarDay | undefined)[][] = [];
  let count = 0;
  for (let day = `${month}-01`; day.startsWith(month); day = shiftedDay(day, 1)) {
    const read = readDay(day);
    const weekday = read ? weekdayOf(read) : 1;
    if (weeks.length === 0 || weekday === 1) weeks.push(Array.from({ length: 7 }));
    const planned = days.get(day) ?? { day, drafts: [], crowded: [] };
    count += planned.drafts.length;
    (weeks.at(-1) as (CalendarDay | undefined)[])[weekday - 1] = planned;
  }
  return { month, weeks, count };
}

/** The month after or before one. */
export function shiftedMonth(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const shifted = year * 12 + number - 1 + months;
  const iso = isoOf({ year: Math.floor(shifted / 12), month: (((shifted % 12) + 12) % 12) + 1, day: 1 });
  return iso.slice(0, 7);
}

/** A month as calendars show it. */
export function calendarMonth(month: string, drafts: readonly ReportDraft[], postsPerDay: PostsPerDay): CalendarMonth {
  const inMonth = drafts.filter(({ planned }) => planned?.day.startsWith(month));
  return monthOf(month, new Map(plannedDays(inMonth, postsPerDay).map((day) => [day.day, day])));
}

/** The month to open a calendar at: of what comes next, else of what came last. */
export function firstMonth(drafts: readonly ReportDraft[], today: string): string {
  const days = drafts.flatMap(({ planned }) => planned?.day ?? []).sort();
  const day = days.find((each) => each >= today) ?? days.at(-1) ?? today;
  return day.slice(0, 7);
}

/** Whether a day is one of so many, from one on. */
export function isWithin(day: string, from: string, days: number): boolean {
  return day >= from && day < shiftedDay(from, days);
}
