import { bandsOf, likeness, type Signature } from '../summary/signature.ts';

/** Half of all three words in a row: every eighth word or so may be another. */
const leastLikeness = 0.5;

interface Alike<T> {
  readonly item: T;
  /** From `leastLikeness` to 1. */
  readonly likeness: number;
}

/**
 * Finds what is nearly the same as a text without looking at all others: texts meet in the bands of their signatures, and
 * only those that meet are held against each other.
 */
export class NearDuplicates<T extends { readonly signature: Signature }> {
  /** Most bands hold one text: a list of one would cost more than the text's other traces together. */
  private readonly bands = new Map<number, T | T[]>();

  add(item: T): void {
    for (const key of bandsOf(item.signature)) {
      const there = this.bands.get(key);
      if (there === undefined) this.bands.set(key, item);
      else if (Array.isArray(there)) there.push(item);
      else this.bands.set(key, [there, item]);
    }
  }

  delete(item: T): void {
    for (const key of bandsOf(item.signature)) {
      const there = this.bands.get(key);
      if (there === item) this.bands.delete(key);
      else if (Array.isArray(there)) {
        const others = there.filter((other) => other !== item);
        if (others.length > 1) this.bands.set(key, others);
        else if (others.length === 1) this.bands.set(key, others[0] as T);
        else this.bands.delete(key);
      }
    }
  }

  /** All others that are nearly the same, the likest first. */
  of(item: T): Alike<T>[] {
    const met = new Set<T>();
    for (const key of bandsOf(item.signature)) {
      const there = this.bands.get(key) ?? [];
      for (const other of Array.isArray(there) ? there : [there]) if (other !== item) met.add(other);
    }
    const alike: Alike<T>[] = [];
    for (const other of met) {
      const found = likeness(item.signature, other.signature);
      if (found >= leastLikeness) alike.push({ item: other, likeness: found });
    }
    return alike.sort((a, b) => b.likeness - a.likeness);
  }
}
