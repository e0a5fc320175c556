import type { TextRange } from '../text/positions.ts';
import type { ReportDraft } from './reportDraft.ts';

/** A place in a draft. */
export interface Appearance {
  readonly draft: ReportDraft;
  readonly range: TextRange;
}

export interface Person {
  /** As written first. */
  readonly handle: string;
  readonly folded: string;
  /** Drafts in which they are thanked, recommended, or spoken to without either: together all of them. */
  readonly thanked: number;
  readonly recommended: number;
  readonly otherwise: number;
  /** The last first. */
  readonly drafts: readonly Appearance[];
}

export interface Unanswered extends Appearance {
  readonly handle: string;
  readonly asks: boolean;
}

function newestFirst(a: Appearance, b: Appearance): number {
  return (a.draft.day ?? '') < (b.draft.day ?? '') ? 1 : -1;
}

/** Everybody who is spoken to, those in most drafts first. Who is thanked and recommended at once counts as recommended. */
export function peopleSpokenTo(drafts: readonly ReportDraft[]): readonly Person[] {
  const people = new Map<string, { handle: string; thanked: number; recommended: number; drafts: Appearance[] }>();
  for (const draft of drafts) {
    for (const { handle, folded, thanked, recommended, range } of draft.people) {
      const known = people.get(folded) ?? { handle, thanked: 0, recommended: 0, drafts: [] };
      if (recommended) known.recommended++;
      else if (thanked) known.thanked++;
      known.drafts.push({ draft, range });
      people.set(folded, known);
    }
  }
  return [...people]
    .map(([folded, person]) => ({
      ...person,
      folded,
      otherwise: person.drafts.length - person.thanked - person.recommended,
      drafts: person.drafts.sort(newestFirst),
    }))
    .sort((a, b) => b.drafts.length - a.drafts.length || (a.folded < b.folded ? -1 : 1));
}

/** Comments that wait for an answer, questions first, then the last. */
export function unanswered(drafts: readonly ReportDraft[]): readonly Unanswered[] {
  return drafts
    .flatMap((draft) => draft.waiting.map(({ handle, asks, range }) => ({ draft, handle, asks, range })))
    .sort((a, b) => Number(b.asks) - Number(a.asks) || newestFirst(a, b));
}
