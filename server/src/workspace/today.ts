import { isoOf } from '../engine/language/dates/scheduled.ts';

/** Today by the writer's calendar: `2026-05-12`. */
export function today(now = new Date()): string {
  return isoOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
