import type { Span } from '../../text/paragraph.ts';

/** How much a phrase says by itself. A weak one is everyday speech until it comes with others of its kind. */
export type Strength = 'strong' | 'weak';

/** A phrase seen in a post, at its place in the draft. */
export interface Seen extends Span {
  readonly phrase: string;
  readonly strength: Strength;
  /** As the draft has it, for messages. */
  readonly text: string;
}

/** How far, in characters, a phrase still keeps another company: about two screens of a telephone. */
const reach = 1200;

/** A weak phrase speaks beside a strong one, or as one of so many different weak ones. */
const weakTogether = 3;

/** What stands near one phrase. */
interface Nearby<S extends Seen> {
  /** Another phrase, a strong one where there is one. */
  readonly other: S | undefined;
  readonly hasStrong: boolean;
  /** How many different phrases, this one included. */
  readonly different: number;
}

function around<S extends Seen>(place: Seen, near: readonly S[]): Nearby<S> {
  const ids = new Set<string>([place.phrase]);
  let other: S | undefined;
  for (const each of near) {
    if (each.phrase === place.phrase) continue;
    ids.add(each.phrase);
    if (!other || (other.strength === 'weak' && each.strength === 'strong')) other = each;
  }
  return { other, hasStrong: other?.strength === 'strong', different: ids.size };
}

/** How many phrases are looked at around one: a text made of nothing else costs no more for that. */
const most = 40;

/** The phrase that keeps a weak one company closely enough for it to speak; undefined where it is alone. */
function companyOf<S extends Seen>(place: S, index: number, all: readonly S[], together: number): S | undefined {
  let first = index;
  let last = index;
  while (first > 0 && index - first < most && place.from - (all[first - 1] as S).to <= reach) first--;
  while (last < all.length && last - index < most && (all[last] as S).from - place.to <= reach) last++;
  const { other, hasStrong, different } = around(place, all.slice(first, last));
  return hasStrong || different >= together ? other : undefined;
}

/** A phrase that speaks, and the one beside which it does where it is weak. */
export interface Speaking<S extends Seen> {
  readonly seen: S;
  readonly beside: S | undefined;
}

/**
 * Those of a post's phrases, given in the order of its text, that speak: the strong, and the weak that keep company.
 * `together`: how many different weak ones make company.
 */
export function speaking<S extends Seen>(all: readonly S[], together: number = weakTogether): Speaking<S>[] {
  return all.flatMap((seen, index): Speaking<S>[] => {
    if (seen.strength === 'strong') return [{ seen, beside: undefined }];
    const beside = companyOf(seen, index, all, together);
    return beside ? [{ seen, beside }] : [];
  });
}
