import { fediverseAddress } from './handle.ts';

/** Shorter handles differ by a letter and are somebody else's. */
const shortest = 5;
const long = 9;
/** `leo` and `lea` are two people, whatever stands beside their names. */
const shortPart = 4;

/** Edits between two words, neighbours that changed places counted as one (Damerau); `limit + 1` where there are more. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let edits = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + Number(!isSame),
      );
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) edits = Math.min(edits, (beforeLast[j - 2] as number) + 1);
      row.push(edits);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] as number;
}

function digitsOf(word: string): string {
  return word.replace(/\D/g, '');
}

/** `leo_petit` and `lea_petit`: a short name within, as long as the other, and another one. */
function hasOtherShortName(a: string, b: string): boolean {
  const [some, others] = [a.split(/[._-]/), b.split(/[._-]/)];
  if (some.length !== others.length) return false;
  return some.some((part, index) => {
    const other = others[index] as string;
    const isSubstitution = part.length === other.length && [...part].sort().join('') !== [...other].sort().join('');
    return isSubstitution && part.length <= shortPart;
  });
}

function wordLikeness(a: string, b: string): number | undefined {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  const bare = (word: string): string => word.replace(/[._-]/g, '');
  // A mark between words is what is remembered least.
  if (length >= shortest - 1 && bare(a) === bare(b)) return 1;
  const limit = length < shortest ? 0 : length < long ? 1 : 2;
  if (limit === 0 || digitsOf(a) !== digitsOf(b) || hasOtherShortName(a, b)) return undefined;
  const edits = distance(a, b, limit);
  return edits <= limit ? edits : undefined;
}

/** A handle as a name and where it is known: what all accounts of a server share makes none of them alike. */
function partsOf(handle: string): readonly [name: string, server: string] {
  const [, name, server] = fediverseAddress.exec(handle) ?? [];
  if (name !== undefined && server !== undefined) return [name, server];
  const onBluesky = /^([a-z\d-]+)\.(bsky\.social)$/.exec(handle);
  return onBluesky ? [onBluesky[1] as string, onBluesky[2] as string] : [handle, ''];
}

/**
 * How many slips of the hand lie between two folded handles; undefined where they are too far apart for one to be the other
 * mistyped. Digits tell people apart, and so do short names.
 */
export function slipsBetween(a: string, b: string): number | undefined {
  const [name, server] = partsOf(a);
  const [otherName, otherServer] = partsOf(b);
  if ((server === '') !== (otherServer === '')) return undefined;
  if (name !== otherName && server !== otherServer) return undefined;
  return name === otherName ? wordLikeness(server, otherServer) : wordLikeness(name, otherName);
}
