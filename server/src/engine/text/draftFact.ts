import type { Draft } from '../draft.ts';

/**
 * A fact about a whole draft, computed once for each draft and kept as long as it lives.
 * A rule is asked about each post: whatever it reads of all of them would otherwise be read once for each.
 */
export function draftFact<T>(compute: (draft: Draft) => T): (draft: Draft) => T {
  const facts = new WeakMap<Draft, { readonly fact: T }>();
  return (draft) => {
    let known = facts.get(draft);
    if (!known) {
      known = { fact: compute(draft) };
      facts.set(draft, known);
    }
    return known.fact;
  };
}
