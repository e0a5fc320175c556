/** What is told of many measurements of one thing. */
export interface Summary {
  readonly median: number;
  readonly p95: number;
  /** The middle half lies between these. */
  readonly quartiles: readonly [number, number];
  readonly count: number;
}

/** The value below which a share of them lies. NaN where there is none. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low === undefined || high === undefined ? Number.NaN : low + (high - low) * (at - Math.floor(at));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function summaryOf(values: readonly number[]): Summary {
  return {
    median: median(values),
    p95: quantile(values, 0.95),
    quartiles: [quantile(values, 0.25), quantile(values, 0.75)],
    count: values.length,
  };
}
