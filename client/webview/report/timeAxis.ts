import * as Plot from '@observablehq/plot';
import type { Format } from './format.ts';

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
