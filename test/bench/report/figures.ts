import type { Summary } from '../statistics.ts';

/** As many digits as say something: 0.53, 5.3, 53, 5,300. */
export function figure(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '–';
  const digits = value < 3 ? 2 : value < 30 ? 1 : 0;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** The median, and between what the middle half lies. */
export function spread(summary: Summary | undefined, unit = 1): string {
  if (!summary || summary.count === 0) return '–';
  const [from, to] = summary.quartiles;
  const middle = summary.count > 2 ? ` (${figure(from / unit)}–${figure(to / unit)})` : '';
  return `${figure(summary.median / unit)}${middle}`;
}

export function times(value: number | undefined): string {
  const told = figure(value);
  return told === '–' ? told : `× ${told}`;
}

export function nameOfSize(kilobytes: number): string {
  return kilobytes < 1000 ? `${kilobytes} KB` : `${kilobytes / 1000} MB`;
}
