import { bandsOf, likeness, mayBeAlike, type Signature } from '../summary/signature.ts';

/** Half of all three words in a row: every eighth word or so may be another. */
const leastLikeness = 0.5;
/** In a band that many texts share, so many on either side are looked at: what is common to all tells little. */
const mostNeighbours = 8;

interface Signed {
  readonly uri: string;
  readonly signature: Signature;
}

interface Alike<T> {
  readonly item: T;
  /** From `leastLikeness` to 1. */
  readonly likeness: number;
}

/** Where an item with this URI stands, or would. */
function placeOf(items: readonly Signed[], uri: string): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as Signed).uri < uri) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Finds what is nearly the same as a text without looking at all others: texts meet in the bands of their signatures, and
 * only those that meet are held against each other. Of very many copies some are found.
 */
export class NearDuplicates<T extends Signed> {
  /** In order of URIs. Most bands hold one text: a list of one would cost more than the text's other traces together. */
  private readonly bands = new Map<number, T | T[]>();

  add(item: T): void {
    for (const key of bandsOf(item.signature)) {
      const there = this.bands.get(key);
      if (there === undefined) this.bands.set(key, item);
      else if (Array.isArray(there)) there.splice(placeOf(there, item.uri), 0, item);
      else this.bands.set(key, there.uri < item.uri ? [there, item] : [item, there]);
    }
  }

  delete(item: T): void {
    for (const key of bandsOf(item.signature)) {
      const there = this.bands.get(key);
      if (there === item) this.bands.delete(key);
      else if (Array.isArray(there)) {
        const place = there.indexOf(item);
        if (place >= 0) there.splice(place, 1);
        if (there.length === 1) this.bands.set(key, there[0] as T);
      }
    }
  }

  /** Others that are nearly the same, the likest first. */
  of(item: T): Alike<T>[] {
    const met = new Set<T>();
    for (const key of bandsOf(item.signature)) {
      const there = this.bands.get(key);
      if (!Array.isArray(there)) continue;
      const place = placeOf(there, item.uri);
      for (const other of there.slice(Math.max(0, place - mostNeighbours), place + mostNeighbours + 1)) met.add(other);
    }
    met.delete(item);
    const alike: Alike<T>[] = [];
    for (const other of met) {
      if (!mayBeAlike(item.signature, other.signature)) continue;
      const found = likeness(item.signature, other.signature);
      if (found >= leastLikeness) alike.push({ item: other, likeness: found });
    }
    return alike.sort((a, b) => b.likeness - a.likeness || (a.item.uri < b.item.uri ? -1 : 1));
  }
}
