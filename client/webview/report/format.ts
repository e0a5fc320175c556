import type { Unit } from '../../../server/src/engine/report/periods.ts';
import type { ReportWords } from '../../../server/src/engine/report/words/reportWords.ts';

const minute = 60_000;

/** A day as a date that charts place on their axis: noon, so that no time zone moves it. */
export function dateOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** The day on which somebody looks, by their own calendar. */
export function localToday(now = new Date()): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * minute).toISOString().slice(0, 10);
}

/** Numbers and days as the reader's language has them. */
export class Format {
  readonly language: 'fr' | 'en';
  private readonly words: ReportWords;
  private readonly numbers: Intl.NumberFormat;
  private readonly percents: Intl.NumberFormat;

  constructor(language: 'fr' | 'en', words: ReportWords) {
    this.language = language;
    this.words = words;
    this.numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
    this.percents = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  }

  number(number: number): string {
    return this.numbers.format(number);
  }

  percent(share: number | null): string {
    return share === null ? '–' : this.percents.format(share);
  }

  day(day: string | null): string {
    return day === null
      ? this.words.noDay
      : this.date(dateOf(day), { day: 'numeric', month: 'short', year: 'numeric' });
  }

  /** With its weekday. */
  longDay(day: string): string {
    return this.date(dateOf(day), { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  }

  month(month: string): string {
    return this.date(dateOf(`${month}-01`), { month: 'long', year: 'numeric' });
  }

  /** Monday to Sunday: in short, and in full for who hears them. */
  weekdays(): { short: string; long: string }[] {
    return [1, 2, 3, 4, 5, 6, 7].map((day) => {
      const date = dateOf(`2024-01-0${day}`);
      return { short: this.date(date, { weekday: 'short' }), long: this.date(date, { weekday: 'long' }) };
    });
  }

  period(from: string, unit: Unit): string {
    const year = from.slice(0, 4);
    switch (unit) {
      case 'week':
        return this.words.weekOf(this.day(from));
      case 'month':
        return this.month(from.slice(0, 7));
      case 'quarter':
        return this.words.quarter((Number(from.slice(5, 7)) + 2) / 3, year);
      case 'year':
        return year;
    }
  }

  /** Labels of a time axis: the year where it changes, so that none is said twice. */
  ticks(dates: readonly Date[]): (date: Date) => string {
    const [first, last] = [dates[0], dates.at(-1)];
    const days = first && last ? (last.getTime() - first.getTime()) / 86_400_000 : 0;
    return (date) => {
      if (days <= 100) return this.date(date, { day: 'numeric', month: 'short' });
      if (days > 6 * 366) return this.date(date, { year: 'numeric' });
      const month = this.date(date, { month: 'short' });
      return date.getUTCMonth() === 0 ? `${month}\n${date.getUTCFullYear()}` : month;
    };
  }

  private date(date: Date, options: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(this.language, { ...options, timeZone: 'UTC' }).format(date);
  }
}
