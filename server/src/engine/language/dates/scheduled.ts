import { fold } from '../../text/fold.ts';
import { type Day, exists } from './day.ts';
import { englishDates, frenchDates } from './words.ts';

/** The day of `2026-05-12`, `2026-05-12T09:00+02:00`, `2026/5/12 9h`, as written there; undefined where it is none. */
export function readDay(text: string): Day | undefined {
  const match = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:$|[\sT,])/i.exec(text.slice(0, 40));
  if (!match) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return exists(day) ? day : undefined;
}

const written =
  /^(\d{1,2})(?:er|st|nd|rd|th)? ([\p{L}]{3,9})\.? (\d{4})$|^([\p{L}]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu;
const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** The day that a text which is not read as one was meant to be; undefined where it may be two (`03/04/2026`). */
export function meantDay(text: string): Day | undefined {
  const value = text.trim().replace(/\s+/g, ' ').slice(0, 40);
  const words = written.exec(value);
  if (words) {
    const name = fold(words[2] ?? words[4] ?? '');
    const month = frenchDates.months.get(name) ?? englishDates.months.get(name);
    return month === undefined
      ? undefined
      : existing(Number(words[3] ?? words[6]), month, Number(words[1] ?? words[5]));
  }
  const numbers = figures.exec(value);
  if (!numbers) return undefined;
  const [first, second, year] = [Number(numbers[1]), Number(numbers[2]), Number(numbers[3])];
  if (first !== second && first <= 12 && second <= 12) return undefined;
  return second <= 12 ? existing(year, second, first) : existing(year, first, second);
}

function existing(year: number, month: number, day: number): Day | undefined {
  const found = { year, month, day };
  return exists(found) ? found : undefined;
}

/** `2026-05-12` */
export function isoOf({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
