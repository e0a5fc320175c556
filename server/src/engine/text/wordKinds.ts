/** Whether a folded word is of some kind. It must always answer the same. */
export type WordKind = (folded: string) => boolean;

/** Bit operations hold so many. */
export const mostKinds = 30;
/** Words come back: what each is of is looked up. */
const mostKnown = 20_000;

/** Tells of a word which of `kinds` it is of: bit 0 for the first, bit 1 for the second. Kinds may be added before the first word. */
export function kindsOfWord(kinds: readonly WordKind[]): (folded: string) => number {
  const known = new Map<string, number>();
  return (folded) => {
    let found = known.get(folded);
    if (found === undefined) {
      found = 0;
      for (let index = 0; index < kinds.length; index++) if ((kinds[index] as WordKind)(folded)) found |= 1 << index;
      if (known.size >= mostKnown) known.clear();
      known.set(folded, found);
    }
    return found;
  };
}
