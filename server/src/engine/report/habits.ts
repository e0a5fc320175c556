import { type Period, periodsOf } from './periods.ts';
import { type Habit, habits, type ReportDraft } from './reportDraft.ts';

/** From 0 to 1; null where there is no draft. */
export type Shares = Readonly<Record<Habit, number | null>>;

export interface HabitPeriod extends Period<ReportDraft> {
  readonly shares: Shares;
}

/** The share of drafts that ask, name, thank and answer. */
export function habitShares(drafts: readonly Pick<ReportDraft, 'habits'>[]): Shares {
  const share = (habit: Habit): number | null =>
    drafts.length === 0 ? null : drafts.filter((draft) => draft.habits.includes(habit)).length / drafts.length;
  return Object.fromEntries(habits.map((habit) => [habit, share(habit)])) as Record<Habit, number | null>;
}

/** The same, time by time. */
export function habitsOverTime(drafts: readonly ReportDraft[]): readonly HabitPeriod[] {
  return periodsOf(drafts).map((period) => ({ ...period, shares: habitShares(period.drafts) }));
}
