import type { Appearance } from './people.ts';
import type { ReportDraft } from './reportDraft.ts';

interface HurtIn extends Appearance {
  readonly points: number;
}

export interface HurtPrinciple {
  readonly principle: string;
  /** What it cost in all. */
  readonly points: number;
  /** Where it cost most first. */
  readonly drafts: readonly HurtIn[];
}

/** Principles that cost points, the dearest first. */
export function hurtPrinciples(drafts: readonly ReportDraft[]): readonly HurtPrinciple[] {
  const hurts = new Map<string, HurtIn[]>();
  for (const draft of drafts) {
    for (const { principle, points, range } of draft.hurts) {
      const there = hurts.get(principle);
      if (there) there.push({ draft, points, range });
      else hurts.set(principle, [{ draft, points, range }]);
    }
  }
  return [...hurts]
    .map(([principle, those]) => ({
      principle,
      points: those.reduce((sum, { points }) => sum + points, 0),
      drafts: those.sort((a, b) => b.points - a.points || (a.draft.path < b.draft.path ? -1 : 1)),
    }))
    .sort((a, b) => b.points - a.points || (a.principle < b.principle ? -1 : 1));
}
