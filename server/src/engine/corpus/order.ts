import { dayNumber } from '../language/dates/day.ts';
import { readDay } from '../language/dates/scheduled.ts';
import type { DraftSummary } from '../summary.ts';

const millisecondsADay = 86_400_000;

function startOf(day: string | undefined): number | undefined {
  const read = day === undefined ? undefined : readDay(day);
  return read && dayNumber(read) * millisecondsADay;
}

/** `2026-05-12-levain.md`, as site generators name posts. */
function dayInName(uri: string): string | undefined {
  return /(?:^|[/_-])(\d{4}-\d{2}-\d{2})(?=[-_.][^/]*$)/.exec(uri)?.[1];
}

function minutesOf(time: string | undefined): number {
  const [hours, minutes] = (time ?? '0:0').split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}

const millisecondsAMinute = 60_000;

/**
 * When a draft appears, in milliseconds, to put drafts in order: as planned, as dated in its front matter or name, else the
 * minute in which it was last written, so that what a checkout writes at once is in order of its names. What is not
 * written yet is the newest.
 */
export function timeOf(uri: string, { scheduled, date }: DraftSummary, mtime: number | undefined): number {
  const planned = startOf(scheduled?.day);
  if (planned !== undefined) return planned + minutesOf(scheduled?.time) * millisecondsAMinute;
  const dated = startOf(date) ?? startOf(dayInName(uri));
  if (dated !== undefined) return dated;
  return mtime === undefined ? Number.MAX_SAFE_INTEGER : mtime - (mtime % millisecondsAMinute);
}
