/**
 * MinHash over shingles: what is left of a text's words to tell how much of it stands in another one. Both sketches are
 * strings, six bits a character: small in memory, quick in a file.
 */

const shingleWords = 3;
/** Values of MinHash; bands of three find half-alike texts 99 times in 100. */
const signatureLength = 96;
const bandRows = 3;
/** Of texts that are half alike about half of the minima are equal; fewer than a quarter hardly ever. */
const leastEqual = signatureLength / 4;
/** So many shingles are kept: all of a post's, the smallest of an article's. */
const mostShingles = 128;
/** Five characters of six bits. */
const digits = 5;
/** In the order of their code units: encoded values are ordered as they are. */
const alphabet = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
const valueBits = 30;

function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function hashOfWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

/** Hashes of every three words in a row, each once. */
function shinglesOf(words: readonly string[]): readonly number[] {
  const hashes = words.map(hashOfWord);
  const shingles = new Set<number>();
  for (let at = 0; at + shingleWords <= hashes.length; at++) {
    let hash = 0;
    for (let next = at; next < at + shingleWords; next++) hash = mixed(Math.imul(hash, 31) + (hashes[next] as number));
    shingles.add(hash >>> (32 - valueBits));
  }
  return [...shingles];
}

const seeds = Array.from({ length: signatureLength }, (_, index) => mixed(Math.imul(index + 1, 0x9e3779b1)));

function minimaOf(shingles: readonly number[]): number[] {
  return seeds.map((seed) => {
    let least = 0xffffffff;
    for (const shingle of shingles) {
      const hash = mixed(shingle ^ seed);
      if (hash < least) least = hash;
    }
    return least >>> (32 - valueBits);
  });
}

function encoded(values: readonly number[]): string {
  // Joined and not added up: a string that grows by characters is kept as a tree of them.
  const characters: string[] = [];
  for (const value of values) {
    for (let shift = valueBits - 6; shift >= 0; shift -= 6) characters.push(alphabet.charAt((value >>> shift) & 63));
  }
  return characters.join('');
}

/** What is kept of a text's words; empty where there are fewer than three. */
export interface Signature {
  /** MinHash, by which alike texts are found. */
  readonly minima: string;
  /** The smallest shingles, by which they are held against each other. */
  readonly shingles: string;
}

export function signatureOf(words: readonly string[]): Signature {
  const shingles = shinglesOf(words);
  if (shingles.length === 0) return { minima: '', shingles: '' };
  const smallest = [...shingles].sort((a, b) => a - b).slice(0, mostShingles);
  return { minima: encoded(minimaOf(shingles)), shingles: encoded(smallest) };
}

/** The keys of a signature's bands: texts that are alike share at least one, and others hardly ever. */
export function bandsOf({ minima }: Signature): number[] {
  const keys: number[] = [];
  const width = bandRows * digits;
  for (let from = 0; from + width <= minima.length; from += width) {
    let hash = from;
    for (let at = from; at < from + width; at++) hash = Math.imul(hash ^ minima.charCodeAt(at), 0x01000193);
    keys.push(mixed(hash) >>> (32 - valueBits));
  }
  return keys;
}

/** Whether texts can be half alike: a look at their minima tells most that are not. */
export function mayBeAlike({ minima: a }: Signature, { minima: b }: Signature): boolean {
  let equal = 0;
  for (let from = 0; from < a.length; from += digits) {
    let at = from;
    while (at < from + digits && a.charCodeAt(at) === b.charCodeAt(at)) at++;
    if (at === from + digits) equal++;
  }
  return equal >= leastEqual;
}

function valuesOf(sketch: string): string[] {
  const values: string[] = [];
  for (let at = 0; at < sketch.length; at += digits) values.push(sketch.slice(at, at + digits));
  return values;
}

/**
 * How much of two texts is the same, from 0 to 1: the share of shingles that both have among those that either has. Exact
 * for posts; of articles an estimate from their smallest shingles.
 */
export function likeness(a: Signature, b: Signature): number {
  const left = valuesOf(a.shingles);
  const right = valuesOf(b.shingles);
  if (left.length === 0 || right.length === 0) return 0;
  // Where a sketch leaves out the greater ones, only the smallest of both texts are a fair sample.
  const isSample = left.length === mostShingles || right.length === mostShingles;
  const most = isSample ? mostShingles : Number.POSITIVE_INFINITY;
  let all = 0;
  let shared = 0;
  for (let i = 0, j = 0; all < most && (i < left.length || j < right.length); all++) {
    const [one, other] = [left[i], right[j]];
    if (one === other) shared++;
    const takesLeft = other === undefined || (one !== undefined && one <= other);
    const takesRight = one === undefined || (other !== undefined && other <= one);
    if (takesLeft) i++;
    if (takesRight) j++;
  }
  return shared / all;
}
