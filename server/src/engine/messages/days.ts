import { type DateWords, englishDates, frenchDates } from '../language/dates/words.ts';

function parts(iso: string | number | undefined): readonly [year: string, month: number, day: number] {
  const [year, month, day] = String(iso ?? '').split('-');
  return [year ?? '', Number(month), Number(day)];
}

function nameOf(names: DateWords['weekdayNames'], number: string | number | undefined): string {
  return names[Number(number) - 1] ?? '';
}

/** `12 May 2026` */
export function englishDay(iso: string | number | undefined): string {
  const [year, month, day] = parts(iso);
  return `${day} ${nameOf(englishDates.monthNames, month)} ${year}`;
}

/** `12 mai 2026` */
export function frenchDay(iso: string | number | undefined): string {
  const [year, month, day] = parts(iso);
  return `${day === 1 ? '1er' : day} ${nameOf(frenchDates.monthNames, month)} ${year}`;
}

export function englishWeekday(number: string | number | undefined): string {
  return nameOf(englishDates.weekdayNames, number);
}

export function frenchWeekday(number: string | number | undefined): string {
  return nameOf(frenchDates.weekdayNames, number);
}
