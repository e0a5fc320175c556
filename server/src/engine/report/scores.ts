import { type Period, periodsOf } from './periods.ts';
import type { ReportDraft } from './reportDraft.ts';

export interface ScoredDraft extends ReportDraft {
  readonly day: string;
  readonly score: number;
}

export interface ScorePeriod extends Period<ReportDraft> {
  /** Null where no draft has a score. */
  readonly median: number | null;
}

/** The score in the middle: half are higher, half are lower. One bad day does not move it. */
export function medianScore(drafts: readonly Pick<ReportDraft, 'score'>[]): number | null {
  const scores = drafts.flatMap(({ score }) => score ?? []).sort((a, b) => a - b);
  const middle = scores.length / 2;
  const upper = scores[Math.floor(middle)];
  const lower = scores[Math.ceil(middle) - 1];
  return upper === undefined || lower === undefined ? null : Math.round((upper + lower) / 2);
}

/** Drafts with a score and a day, the earliest first. */
export function scoredDrafts(drafts: readonly ReportDraft[]): readonly ScoredDraft[] {
  return drafts
    .filter((draft): draft is ScoredDraft => draft.score !== null && draft.day !== null)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

export function scoresOverTime(drafts: readonly ReportDraft[]): readonly ScorePeriod[] {
  return periodsOf(drafts).map((period) => ({ ...period, median: medianScore(period.drafts) }));
}
