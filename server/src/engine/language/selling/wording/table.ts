/** What a model of wording says: what its keys and signs weigh, and what a post begins with. */
export interface WordingTable {
  readonly keys: ReadonlyMap<string, number>;
  readonly signs: ReadonlyMap<string, number>;
  readonly start: number;
}

/** Weights are written as whole numbers of this. */
export const unit = 0.25;

function weighed(lines: readonly string[], separator: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const line of lines) {
    const [weight, ...keys] = line.split(separator);
    for (const key of keys) weights.set(key, Number(weight) * unit);
  }
  return weights;
}

/** Reads a table as `npm run train:wording` writes it: a line for each weight, keys parted by spaces, signs by commas. */
export function readTable(keys: readonly string[], signs: readonly string[], start: number): WordingTable {
  return { keys: weighed(keys, ' '), signs: weighed(signs, ','), start: start * unit };
}
