import { unit } from '../../../server/src/engine/language/selling/wording/table.ts';
import { fitLogistic, type SparseRow, scoreOf } from './logistic.ts';
import { type Sample, signMark } from './samples.ts';

/** What was learned: what each key and sign weighs, and where a post begins. */
export interface WordingModel {
  readonly weights: ReadonlyMap<string, number>;
  readonly start: number;
}

/** What only so few authors or posts have is their subject, and no way of selling. */
const [leastAuthors, leastPosts] = [10, 10];
const ridge = 0.3;
/** Posts that sell are few beside those that do not; those that only resemble them count for less. */
const [weightOfSelling, weightOfAlike] = [3, 1.5];
/** From here on a post that nobody has labelled is learned from as one that sells. */
const leastAlike = 0.5;

function scoreWith({ weights, start }: WordingModel, { features }: Sample): number {
  let sum = start;
  for (const [feature, value] of features) sum += value * (weights.get(feature) ?? 0);
  return sum;
}

/** Who and where a post speaks of, and colours that people are called by, say nothing of what it is for. */
const subjects = new Set(['claude', 'trump', 'musk', 'paris', 'brothers', 'black', 'white']);

function isSubject(feature: string): boolean {
  return subjects.has(feature.replace(/^\^/, ''));
}

function commonFeatures(samples: readonly Sample[]): Set<string> {
  const posts = new Map<string, number>();
  const authors = new Map<string, Set<string>>();
  for (const { features, author } of samples) {
    for (const feature of features.keys()) {
      posts.set(feature, (posts.get(feature) ?? 0) + 1);
      const known = authors.get(feature);
      if (!known) authors.set(feature, new Set([author]));
      else if (known.size < leastAuthors) known.add(author);
    }
  }
  const isCommon = (feature: string): boolean =>
    !isSubject(feature) && (posts.get(feature) ?? 0) >= leastPosts && (authors.get(feature)?.size ?? 0) >= leastAuthors;
  return new Set([...posts.keys()].filter(isCommon));
}

interface Weighed {
  readonly sample: Sample;
  readonly sells: boolean;
  readonly weight: number;
}

function fit(samples: readonly Weighed[], features: Iterable<string>): WordingModel {
  const columns = new Map<string, number>();
  for (const feature of features) columns.set(feature, columns.size);
  const rows = samples.map(({ sample, sells, weight }): SparseRow => {
    const known = [...sample.features].filter(([feature]) => columns.has(feature));
    return {
      columns: Int32Array.from(known, ([feature]) => columns.get(feature) as number),
      values: Float64Array.from(known, ([, value]) => value),
      label: sells ? 1 : -1,
      weight,
    };
  });
  const fitted = fitLogistic(rows, columns.size, ridge);
  const weights = new Map([...columns].map(([feature, column]) => [feature, fitted[column] as number]));
  return { weights, start: scoreOf(fitted, { columns: new Int32Array(), values: new Float64Array() }) };
}

/** The features that say most: by what they weigh and how many posts have them. */
function mostTelling({ weights }: WordingModel, samples: readonly Weighed[], size: number): string[] {
  const posts = new Map<string, number>();
  for (const { sample } of samples) {
    for (const feature of sample.features.keys()) posts.set(feature, (posts.get(feature) ?? 0) + 1);
  }
  const tells = (feature: string): number =>
    feature.startsWith(signMark)
      ? Number.POSITIVE_INFINITY
      : Math.abs(weights.get(feature) ?? 0) * Math.sqrt(posts.get(feature) ?? 0);
  return [...weights.keys()].sort((a, b) => tells(b) - tells(a) || (a < b ? -1 : 1)).slice(0, size);
}

/**
 * Learns how posts of one language that sell are worded, by `size` keys and signs: first from those that somebody has labelled,
 * then from those as well that resemble the ones that sell.
 */
export function learn(samples: readonly Sample[], size: number): WordingModel {
  const labelled = samples.flatMap((sample): Weighed[] =>
    sample.sells === undefined ? [] : [{ sample, sells: sample.sells, weight: sample.sells ? weightOfSelling : 1 }],
  );
  const first = fit(labelled, commonFeatures(labelled.map(({ sample }) => sample)));
  const alike = samples
    .filter((sample) => sample.sells === undefined && scoreWith(first, sample) > leastAlike)
    .map((sample): Weighed => ({ sample, sells: true, weight: weightOfAlike }));
  const whole = [...labelled, ...alike];
  const fitted = fit(whole, commonFeatures(whole.map(({ sample }) => sample)));
  const { weights, start } = fit(whole, mostTelling(fitted, whole, size));
  const rounded = (weight: number): number => Math.round(weight / unit) * unit;
  return {
    weights: new Map([...weights].map(([feature, weight]) => [feature, rounded(weight)])),
    start: rounded(start),
  };
}
