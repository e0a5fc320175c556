import type { Draft } from '../draft.ts';
import { isoOf, readDay } from '../language/dates/scheduled.ts';
import type { WrittenValue } from '../text/frontMatter/entries.ts';
import type { Positions, TextRange } from '../text/positions.ts';

/** When a draft is to appear. */
export interface Schedule {
  readonly text: string;
  /** `2026-05-12` as written there, whatever the time zone; undefined where it is no day. */
  readonly day?: string;
  /** `09:00`, where it is given. */
  readonly time?: string;
  readonly range: TextRange;
}

function valueIn({ frontMatter }: Draft, name: string): WrittenValue | undefined {
  return frontMatter.entries.find(({ key }) => key.text.toLowerCase() === name)?.values[0];
}

export function scheduleValue(draft: Draft): WrittenValue | undefined {
  return valueIn(draft, 'scheduled');
}

/** `T09:00`, `9h30`, `9h` behind the day. */
function timeIn(text: string): string | undefined {
  const match = /^[^T\s,]*[T\s,]+(\d{1,2})(?:[:h](\d{2})?)/i.exec(text.trim().slice(0, 40));
  return match ? `${(match[1] as string).padStart(2, '0')}:${match[2] ?? '00'}` : undefined;
}

export function scheduleOf(draft: Draft, positions: Positions): Schedule | undefined {
  const value = scheduleValue(draft);
  if (!value || value.text.trim() === '') return undefined;
  const day = readDay(value.text);
  const time = day && timeIn(value.text);
  return {
    text: value.text.slice(0, 60),
    ...(day && { day: isoOf(day) }),
    ...(time !== undefined && { time }),
    range: positions.range(value),
  };
}

/** The day in `date:`. */
export function writtenDate(draft: Draft): string | undefined {
  const value = valueIn(draft, 'date');
  const day = value && readDay(value.text);
  return day && isoOf(day);
}
