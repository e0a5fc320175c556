import { type Period, periodsOf } from './periods.ts';
import type { ReportDraft } from './reportDraft.ts';

/** How much of what was said in a time gives, and how much sells, in sentences. */
export interface Balance extends Period<ReportDraft> {
  readonly gives: number;
  readonly sells: number;
}

function sum(drafts: readonly ReportDraft[], of: (draft: ReportDraft) => number): number {
  return Math.round(drafts.reduce((total, draft) => total + of(draft), 0) * 100) / 100;
}

/** The share of sentences that sell, from 0 to 1; null where nothing is said. */
export function sellingShare(drafts: readonly ReportDraft[]): number | null {
  const sells = sum(drafts, (draft) => draft.sells);
  const all = sells + sum(drafts, (draft) => draft.gives);
  return all === 0 ? null : sells / all;
}

/** The balance of giving and selling over time. */
export function balanceOverTime(drafts: readonly ReportDraft[]): readonly Balance[] {
  return periodsOf(drafts).map((period) => ({
    ...period,
    gives: sum(period.drafts, (draft) => draft.gives),
    sells: sum(period.drafts, (draft) => draft.sells),
  }));
}
