/**
 * The area under the ROC curve of `positives` against `negatives`: how often a positive's value is the higher of the two;
 * ties count half. NaN where one side is empty.
 */
export function areaUnderCurve(positives: readonly number[], negatives: readonly number[]): number {
  return pairsWon(positives, negatives) / (positives.length * negatives.length);
}

function pairsWon(positives: readonly number[], negatives: readonly number[]): number {
  let won = 0;
  for (const positive of positives) {
    for (const negative of negatives) won += positive > negative ? 1 : positive === negative ? 0.5 : 0;
  }
  return won;
}

export interface Sample {
  readonly value: number;
  /** UTF-16 units. */
  readonly length: number;
}

/** Ends of the bands of length, in UTF-16 units: a post is compared with posts of its own band alone. */
const bandEnds = [40, 80, 120, 160, 240, 400, 800, Number.POSITIVE_INFINITY];

function bandOf(length: number): number {
  return bandEnds.findIndex((end) => length < end);
}

/** The area under the curve over pairs of the same band of length, and how many such pairs there are. */
export function areaWithinBands(
  positives: readonly Sample[],
  negatives: readonly Sample[],
): { area: number; pairs: number } {
  let won = 0;
  let pairs = 0;
  bandEnds.forEach((_, band) => {
    const a = positives.filter(({ length }) => bandOf(length) === band).map(({ value }) => value);
    const b = negatives.filter(({ length }) => bandOf(length) === band).map(({ value }) => value);
    won += pairsWon(a, b);
    pairs += a.length * b.length;
  });
  return { area: won / pairs, pairs };
}

export interface Judgement {
  readonly expected: boolean;
  readonly found: boolean;
}

export interface Accuracy {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly count: number;
}

export function accuracyOf(judgements: readonly Judgement[]): Accuracy {
  const right = judgements.filter(({ expected, found }) => expected && found).length;
  const found = judgements.filter((judgement) => judgement.found).length;
  const expected = judgements.filter((judgement) => judgement.expected).length;
  const precision = right / found;
  const recall = right / expected;
  return { precision, recall, f1: (2 * right) / (found + expected), count: judgements.length };
}
