import * as Plot from '@observablehq/plot';
import { dateOf, type Format } from './format.ts';

const pixelsPerTick = 80;

/** A time axis in the reader's language, with as many labels as fit. */
export function timeAxis(dates: readonly Date[], width: number, format: Format): Plot.Markish {
  const sorted = [...dates].sort((a, b) => a.getTime() - b.getTime());
  return Plot.axisX({
    anchor: 'bottom',
    ticks: Math.max(2, Math.floor(width / pixelsPerTick)),
    tickFormat: format.ticks(sorted),
    tickSize: 4,
    label: null,
    color: 'var(--soft)',
  });
}

/** A line where what is planned begins; none where all is past, or all is to come. */
export function todayRule(points: readonly { readonly date: Date }[], today: string): Plot.Markish[] {
  const now = dateOf(today);
  const isWithin = points.some(({ date }) => date < now) && points.some(({ date }) => date > now);
  return isWithin ? [Plot.ruleX([now], { stroke: 'var(--ink)', strokeOpacity: 0.5, strokeDasharray: '2 3' })] : [];
}
