import { type Day, exists } from './day.ts';

/** The day of `2026-05-12`, `2026-05-12T09:00+02:00`, `2026/5/12 9h`, as written there; undefined where it is none. */
export function readDay(text: string): Day | undefined {
  const match = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:$|[\sT,])/i.exec(text.slice(0, 40));
  if (!match) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return exists(day) ? day : undefined;
}
