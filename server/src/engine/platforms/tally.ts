/** Adds up what a text counts for, and remembers where the limit falls. */
export class Tally {
  length = 0;
  /** End of the last character that still fits; undefined as long as all fit. */
  at: number | undefined;
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** Counts what begins at `from` for `weight`. */
  add(from: number, weight: number): void {
    this.length += weight;
    if (this.at === undefined && this.length > this.limit) this.at = from;
  }
}
