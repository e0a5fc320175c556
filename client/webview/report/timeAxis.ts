import * as Plot from '@observablehq/plot';
import { dateOf, type Format } from './format.ts';

const pixelsPerTick = 80;

/** A time axis in the reader's language, with as many labels as fit. */
export function timeAxis(dates: readonly Date[], width: number, format: Format): Plot.Markish {
  return Plot.axisX({
    anchor: 'bottom',
    ticks: Math.max(2, Math.floor(width / pixelsPerTick)),
    tickFormat: format.ticks(timeDomain(dates)),
    tickSize: 4,
    label: null,
    color: 'var(--soft)',
  });
}

/** A line where what is planned begins; none where all is past, or all is to come. */
export function todayRule(dates: readonly Date[], today: string): Plot.Markish[] {
  const now = dateOf(today);
  const isWithin = dates.some((date) => date < now) && dates.some((date) => date > now);
  return isWithin ? [Plot.ruleX([now], { stroke: 'var(--ink)', strokeOpacity: 0.5, strokeDasharray: '2 3' })] : [];
}

const leastTime = 56 * 86_400_000;

/** From the first to the last, or eight weeks around them: a single day would fill the chart, and its hours its axis. */
export function timeDomain(dates: readonly Date[]): [Date, Date] {
  const times = dates.map((date) => date.getTime());
  const first = times.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const last = times.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const missing = Math.max(0, leastTime - (last - first)) / 2;
  return [new Date(first - missing), new Date(last + missing)];
}
