import type { CorpusDraft } from '../corpus/corpus.ts';
import { timeOf } from '../corpus/order.ts';
import { dayOf } from '../language/dates/day.ts';
import { isoOf } from '../language/dates/scheduled.ts';
import type { Band } from '../score.ts';
import type { CommentSummary } from '../summary/comments.ts';
import type { MentionSummary } from '../summary/mentions.ts';
import type { DraftSummary } from '../summary.ts';
import type { TextRange } from '../text/positions.ts';
import type { Platform } from '../vocabulary.ts';

/** What posts are to do often. */
export const habits = ['asks', 'names', 'thanks', 'answers'] as const;
export type Habit = (typeof habits)[number];

/** Somebody in one draft. */
interface DraftPerson {
  readonly handle: string;
  readonly folded: string;
  readonly thanked: boolean;
  readonly recommended: boolean;
  readonly range: TextRange;
}

/** A comment that waits for an answer. */
interface WaitingComment {
  readonly handle: string;
  readonly folded: string;
  readonly asks: boolean;
  readonly range: TextRange;
}

interface DraftPhrase {
  readonly rule: string;
  readonly phrase: string;
  readonly text: string;
  readonly count: number;
  readonly range: TextRange;
}

interface DraftHurt {
  readonly principle: string;
  readonly points: number;
  readonly range: TextRange;
}

/** A draft as the report counts it: plain data, a few hundred bytes. */
export interface ReportDraft {
  readonly uri: string;
  /** Its path, for people. */
  readonly path: string;
  /** `2026-05-12`; null where nobody knows. */
  readonly day: string | null;
  /** False where the day is the one on which the file was last written. */
  readonly dated: boolean;
  readonly planned: { readonly day: string; readonly time: string | null; readonly range: TextRange } | null;
  readonly platforms: readonly Platform[];
  readonly series: string | null;
  readonly score: number | null;
  readonly band: Band | null;
  /** Where to begin to mend it. */
  readonly place: TextRange;
  /** Sentences that give, and that sell: halves count as such. */
  readonly gives: number;
  readonly sells: number;
  readonly firstSelling: TextRange | null;
  readonly habits: readonly Habit[];
  readonly people: readonly DraftPerson[];
  readonly waiting: readonly WaitingComment[];
  readonly phrases: readonly DraftPhrase[];
  readonly hurts: readonly DraftHurt[];
}

const beginning: TextRange = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const millisecondsADay = 86_400_000;

/** The days that `readDay` reads end with the year 9999. */
const lastTime = 253_402_300_800_000;

function isoDay(time: number): string | null {
  return time >= 0 && time < lastTime ? isoOf(dayOf(Math.floor(time / millisecondsADay))) : null;
}

function dayIn({ uri, summary, mtime }: CorpusDraft): Pick<ReportDraft, 'day' | 'dated'> {
  const day = isoDay(timeOf(uri, summary, undefined));
  if (day !== null) return { day, dated: true };
  return { day: mtime === undefined ? null : isoDay(mtime), dated: false };
}

/** Comments that are there to be answered, and are not. */
export function waitingComments({ comments }: Pick<DraftSummary, 'comments'>): readonly CommentSummary[] {
  return comments.filter(({ awaitsAnswer, answered }) => awaitsAnswer && !answered);
}

function habitsOf({ strengths, comments, purpose }: DraftSummary): Habit[] {
  const shows: Readonly<Record<Habit, boolean>> = {
    asks: strengths.includes('asks'),
    names: strengths.includes('names-people'),
    thanks: strengths.includes('thanks') || comments.some(({ thanked }) => thanked),
    answers: purpose === 'answer' || comments.some(({ answered }) => answered),
  };
  return habits.filter((habit) => shows[habit]);
}

/** Everybody once, where they are mentioned first. Those who are quoted were spoken of, and not to. */
function peopleIn(mentions: readonly MentionSummary[]): DraftPerson[] {
  const people = new Map<string, DraftPerson>();
  for (const { handle, folded, range, where, thanked, recommended } of mentions) {
    if (where === 'quoted') continue;
    const known = people.get(folded) ?? { handle, folded, range, thanked: false, recommended: false };
    people.set(folded, {
      ...known,
      thanked: known.thanked || thanked,
      recommended: known.recommended || recommended,
    });
  }
  return [...people.values()];
}

function hurtsIn({ deductions, findings }: DraftSummary): DraftHurt[] {
  return deductions.map(({ principle, points }) => ({
    principle,
    points,
    range: findings.find((finding) => finding.principle === principle)?.range ?? beginning,
  }));
}

function rounded(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** What the report counts of a draft. */
export function reportDraft(draft: CorpusDraft, path: string): ReportDraft {
  const { uri, summary } = draft;
  const { scheduled, selling, score, band, platforms } = summary;
  const hurts = hurtsIn(summary);
  return {
    uri,
    path,
    ...dayIn(draft),
    planned:
      scheduled?.day === undefined
        ? null
        : { day: scheduled.day, time: scheduled.time ?? null, range: scheduled.range },
    platforms,
    series: summary.series ?? null,
    score,
    band,
    place: hurts[0]?.range ?? summary.findings[0]?.range ?? beginning,
    gives: rounded(Math.max(0, selling.counted - selling.amount)),
    sells: selling.amount,
    firstSelling: selling.first?.range ?? null,
    habits: habitsOf(summary),
    people: peopleIn(summary.mentions),
    waiting: waitingComments(summary).map(({ handle, folded, asks, range }) => ({ handle, folded, asks, range })),
    phrases: summary.phrases,
    hurts,
  };
}
