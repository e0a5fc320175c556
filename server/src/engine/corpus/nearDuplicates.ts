import { bandsOf, likeness, mayBeAlike, type Signature, sharesBand } from '../summary/signature.ts';

/** Half of all three words in a row: every eighth word or so may be another. */
const leastLikeness = 0.5;
/** In a band that many texts share, so many on either side are looked at: what is common to all tells little. */
const mostNeighbours = 8;
/** What came or went since the table was made is looked through; past so much, and a quarter, it is made anew. */
const fewChanges = 256;
/** A place in the table is a band's key and a rank in one number. */
const mostTexts = 2 ** 22;

/** A text among those that are compared. */
export class ComparedText<T> {
  readonly of: T;
  readonly signature: Signature;
  /** Any order will do that does not depend on who came first. */
  readonly order: number;
  /** Among the texts of the table, -1 outside of it. */
  rank = -1;
  isGone = false;
  /** The last search that met it. */
  metIn = 0;

  constructor(of: T, signature: Signature, order: number) {
    this.of = of;
    this.signature = signature;
    this.order = order;
  }
}

interface Alike<T> {
  readonly of: T;
  /** From `leastLikeness` to 1. */
  readonly likeness: number;
}

/** The index of the first of sorted numbers that is not less. */
function lowerBound(length: number, at: (index: number) => number, least: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(middle) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Finds what is nearly the same as a text without looking at all others: texts meet in the bands of their signatures, and
 * only those that meet are held against each other. Of very many copies some are found.
 */
export class NearDuplicates<T> {
  /** The texts of the table by rank, which is their order. */
  private ranked: ComparedText<T>[] = [];
  /** Of each band of each text its key and the text's rank, sorted: a few bytes where a map would take hundreds. */
  private table = new Float64Array(0);
  private readonly recent = new Set<ComparedText<T>>();
  private gone = 0;
  private searches = 0;

  add(text: ComparedText<T>): void {
    this.recent.add(text);
  }

  delete(text: ComparedText<T>): void {
    if (this.recent.delete(text)) return;
    text.isGone = true;
    this.gone++;
  }

  /** Others that are nearly the same. */
  of(text: ComparedText<T>): Alike<T>[] {
    if (this.recent.size + this.gone > fewChanges + this.ranked.length / 4) this.build();
    const search = ++this.searches;
    text.metIn = search;
    const alike: Alike<T>[] = [];
    const meet = (other: ComparedText<T>): void => {
      if (other.metIn === search || other.isGone) return;
      other.metIn = search;
      if (!mayBeAlike(text.signature, other.signature)) return;
      const found = likeness(text.signature, other.signature);
      if (found >= leastLikeness) alike.push({ of: other.of, likeness: found });
    };
    this.inTable(text, meet);
    for (const other of this.recent) if (sharesBand(text.signature, other.signature)) meet(other);
    return alike;
  }

  /** Calls `meet` with texts of the table that share a band, those that are next in order. */
  private inTable(text: ComparedText<T>, meet: (other: ComparedText<T>) => void): void {
    const { table, ranked } = this;
    const isRanked = text.rank >= 0 && !text.isGone;
    const rank = isRanked ? text.rank : lowerBound(ranked.length, (at) => ranked[at]?.order ?? 0, text.order);
    for (const key of bandsOf(text.signature)) {
      const from = key * mostTexts;
      const place = lowerBound(table.length, (at) => table[at] as number, from + rank);
      const last = Math.min(table.length, place + mostNeighbours + 1);
      for (let at = Math.max(0, place - mostNeighbours); at < last; at++) {
        const other = (table[at] as number) - from;
        if (other >= 0 && other < mostTexts) meet(ranked[other] as ComparedText<T>);
      }
    }
  }

  private build(): void {
    const texts = [...this.ranked.filter(({ isGone }) => !isGone), ...this.recent];
    const ranked = texts.sort((a, b) => a.order - b.order).slice(0, mostTexts);
    const places: number[] = [];
    ranked.forEach((text, rank) => {
      text.rank = rank;
      for (const key of bandsOf(text.signature)) places.push(key * mostTexts + rank);
    });
    this.ranked = ranked;
    this.table = Float64Array.from(places).sort();
    this.recent.clear();
    this.gone = 0;
  }
}
