/** A row of a sparse matrix. */
export interface SparseRow {
  readonly columns: Int32Array;
  readonly values: Float64Array;
  /** 1 or -1. */
  readonly label: number;
  /** How often it counts. */
  readonly weight: number;
}

/** How many earlier steps the curvature is told by. */
const memory = 8;
const mostSteps = 200;
const enough = 1e-4;

export function scoreOf(weights: Float64Array, { columns, values }: Pick<SparseRow, 'columns' | 'values'>): number {
  let sum = weights[weights.length - 1] as number;
  for (let at = 0; at < columns.length; at++)
    sum += (weights[columns[at] as number] as number) * (values[at] as number);
  return sum;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum;
}

function lossAt(weights: Float64Array, rows: readonly SparseRow[], ridge: number, gradient: Float64Array): number {
  const bias = weights.length - 1;
  let loss = 0;
  for (let at = 0; at < bias; at++) {
    const weight = weights[at] as number;
    loss += (ridge / 2) * weight * weight;
    gradient[at] = ridge * weight;
  }
  gradient[bias] = 0;
  for (const row of rows) {
    const margin = row.label * scoreOf(weights, row);
    loss += row.weight * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
    const slope = (-row.label * row.weight) / (1 + Math.exp(margin));
    for (let at = 0; at < row.columns.length; at++) {
      const column = row.columns[at] as number;
      gradient[column] = (gradient[column] as number) + slope * (row.values[at] as number);
    }
    gradient[bias] = (gradient[bias] as number) + slope;
  }
  return loss;
}

/**
 * Logistic regression with an L2 penalty of `ridge`, by L-BFGS (Nocedal and Wright, "Numerical Optimization", 7.2). Returns the
 * weight of each column and, last, where a row without any begins.
 */
export function fitLogistic(rows: readonly SparseRow[], columns: number, ridge: number): Float64Array {
  let weights = new Float64Array(columns + 1);
  let gradient = new Float64Array(columns + 1);
  let loss = lossAt(weights, rows, ridge, gradient);
  const history: { step: Float64Array; change: Float64Array; scale: number }[] = [];
  for (let step = 0; step < mostSteps; step++) {
    const direction = gradient.map((value) => -value);
    const used = history.map((past) => {
      return { past, share: 0 };
    });
    for (const entry of [...used].reverse()) {
      entry.share = dot(entry.past.step, direction) * entry.past.scale;
      for (let at = 0; at < direction.length; at++)
        direction[at] = (direction[at] as number) - entry.share * (entry.past.change[at] as number);
    }
    const last = history.at(-1);
    const stretch = last ? 1 / (last.scale * dot(last.change, last.change)) : 1 / Math.sqrt(dot(gradient, gradient));
    for (let at = 0; at < direction.length; at++) direction[at] = (direction[at] as number) * stretch;
    for (const { past, share } of used) {
      const back = share - dot(past.change, direction) * past.scale;
      for (let at = 0; at < direction.length; at++)
        direction[at] = (direction[at] as number) + back * (past.step[at] as number);
    }
    const slope = dot(gradient, direction);
    let length = 1;
    let next = weights;
    let nextGradient = gradient;
    let nextLoss = loss;
    for (; length > 1e-8; length /= 2) {
      next = weights.map((weight, at) => weight + length * (direction[at] as number));
      nextGradient = new Float64Array(columns + 1);
      nextLoss = lossAt(next, rows, ridge, nextGradient);
      if (nextLoss <= loss + 1e-4 * length * slope) break;
    }
    if (!(nextLoss < loss)) break;
    const moved = next.map((weight, at) => weight - (weights[at] as number));
    const change = nextGradient.map((value, at) => value - (gradient[at] as number));
    const curvature = dot(moved, change);
    if (curvature > 0) history.push({ step: moved, change, scale: 1 / curvature });
    if (history.length > memory) history.shift();
    const gained = loss - nextLoss;
    [weights, gradient, loss] = [next, nextGradient, nextLoss];
    if (gained < enough * Math.max(1, loss) * 0.01) break;
  }
  return weights;
}
