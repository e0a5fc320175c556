import type { Draft } from './draft.ts';
import type { LintResult } from './lint.ts';
import type { Band, Deduction } from './score.ts';
import type { Strength } from './strengths.ts';
import { acceptedAcross } from './summary/acceptances.ts';
import { type ClosingQuestion, closingQuestionOf } from './summary/closing.ts';
import { type CommentSummary, commentSummaries } from './summary/comments.ts';
import { type FindingSummary, findingSummaries, type PhraseSummary, phraseSummaries } from './summary/findings.ts';
import { type HashtagSummary, hashtagSummaries, type MentionSummary, mentionSummaries } from './summary/mentions.ts';
import type { OpeningWords } from './summary/opening.ts';
import { type Schedule, scheduleOf, writtenDate } from './summary/schedule.ts';
import { type SellingMeasure, sellingMeasure } from './summary/selling.ts';
import { type TextSummary, textSummaries } from './summary/texts.ts';
import { hashOf } from './text/hash.ts';
import { ownWordsOfDraft } from './text/ownWords.ts';
import type { Language } from './text/paragraph.ts';
import { Positions, type TextRange } from './text/positions.ts';
import type { Platform, Purpose } from './vocabulary.ts';

/** It changes when the same text would get another summary: what was kept of an earlier one is made anew. */
export const summaryVersion = 2;

interface PostSummary {
  readonly score: number | null;
  readonly band: Band | null;
  readonly range: TextRange;
}

/**
 * What is kept of a draft once it is read, for all that looks at many drafts: a few kilobytes of plain data that goes to
 * JSON and back. Places are lines and characters, since the text is not kept.
 */
export interface DraftSummary {
  /** Of the text that it was made from. */
  readonly hash: string;
  readonly language: Language;
  readonly platforms: readonly Platform[];
  readonly purpose?: Purpose;
  readonly series?: string;
  /** Where the series is named. */
  readonly seriesRange?: TextRange;
  /** The post of which it is declared to be a variant (`variant:`). */
  readonly variant?: string;
  readonly scheduled?: Schedule;
  /** The day in `date:`, as site generators have it: `2026-05-12`. */
  readonly date?: string;
  /** Words of the author's own. */
  readonly words: number;
  readonly score: number | null;
  readonly band: Band | null;
  readonly strengths: readonly Strength[];
  /** What the score was lost for, the dearest first. */
  readonly deductions: readonly Pick<Deduction, 'principle' | 'points'>[];
  readonly accepted: number;
  readonly posts: readonly PostSummary[];
  readonly mentions: readonly MentionSummary[];
  readonly hashtags: readonly HashtagSummary[];
  readonly comments: readonly CommentSummary[];
  readonly opening?: OpeningWords;
  readonly closingQuestion?: ClosingQuestion;
  readonly selling: SellingMeasure;
  readonly findings: readonly FindingSummary[];
  readonly phrases: readonly PhraseSummary[];
  /** What is published of it: one text, or its variants. */
  readonly texts: readonly TextSummary[];
  /** Rules across drafts that are accepted where they would speak. */
  readonly acceptedAcross: readonly string[];
}

function seriesRange({ frontMatter: { entries, content } }: Draft, positions: Positions): TextRange {
  const entry = entries.findLast(({ key }) => key.text.toLowerCase() === 'series');
  return positions.range(entry?.values[0] ?? { from: content.from, to: content.from });
}

/** What is kept of a draft. Pure, as reading and linting are. */
export function summarize(draft: Draft, { findings, score }: Pick<LintResult, 'findings' | 'score'>): DraftSummary {
  const positions = new Positions(draft.text);
  const { purpose, frontMatter } = draft;
  const { series, variant } = frontMatter;
  const scheduled = scheduleOf(draft, positions);
  const date = writtenDate(draft);
  const texts = textSummaries(draft, positions);
  const opening = texts[0]?.opening;
  const closingQuestion = closingQuestionOf(draft, positions);
  return {
    hash: hashOf(draft.text),
    language: draft.language,
    platforms: draft.platforms,
    ...(purpose && { purpose }),
    ...(series && { series, seriesRange: seriesRange(draft, positions) }),
    ...(variant && { variant }),
    ...(scheduled && { scheduled }),
    ...(date && { date }),
    words: ownWordsOfDraft(draft),
    score: score.score,
    band: score.band,
    strengths: score.strengths,
    deductions: score.deductions.map(({ principle, points }) => ({ principle, points })),
    accepted: score.accepted,
    posts: score.posts.map((post) => ({ score: post.score, band: post.band, range: positions.range(post) })),
    mentions: mentionSummaries(draft, positions),
    hashtags: hashtagSummaries(draft, positions),
    comments: commentSummaries(draft, positions),
    ...(opening && { opening }),
    ...(closingQuestion && { closingQuestion }),
    selling: sellingMeasure(draft, positions),
    findings: findingSummaries(findings, positions),
    phrases: phraseSummaries(findings, positions),
    texts,
    acceptedAcross: acceptedAcross(draft),
  };
}
