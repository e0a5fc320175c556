import type { Post } from './draft.ts';
import type { Finding } from './finding.ts';
import { type PrincipleId, principles } from './principles/index.ts';
import type { Fix } from './rule.ts';
import type { Strength } from './strengths.ts';
import { ownWordCount } from './text/ownWords.ts';
import type { Span } from './text/paragraph.ts';
import type { Platform } from './vocabulary.ts';

/** Shown in reports; it changes when the same text would get another score. */
export const scoringVersion = '1';

export type Band = 'conversation' | 'almost' | 'broadcast';

export interface Deduction {
  readonly principle: PrincipleId;
  readonly points: number;
  readonly rules: readonly string[];
}

export interface PostScore extends Span {
  /** With variants: who publishes it. */
  readonly platforms?: readonly Platform[];
  readonly score: number | null;
  readonly band: Band | null;
}

export interface Score {
  /** 0 to 100; null where there are fewer than five words of the author's own. */
  readonly score: number | null;
  readonly band: Band | null;
  readonly strengths: readonly Strength[];
  /** The dearest first. */
  readonly deductions: readonly Deduction[];
  /** How many findings the author accepted. */
  readonly accepted: number;
  readonly posts: readonly PostScore[];
}

/** What regained points are counted in. */
interface Scored {
  readonly findings: readonly Finding[];
  readonly variants: readonly { readonly findings: readonly Finding[] }[];
}

export const leastWords = 5;

function bandOf(score: number): Band {
  return score >= 80 ? 'conversation' : score >= 55 ? 'almost' : 'broadcast';
}

/** What the findings cost by principle: each a fixed number of points, capped per principle, whatever the text's length. */
function deductionsOf(findings: Iterable<Finding>): readonly Deduction[] {
  const byPrinciple = new Map<PrincipleId, { points: number; rules: Set<string> }>();
  for (const finding of findings) {
    if (finding.accepted || finding.points === 0) continue;
    const sum = byPrinciple.get(finding.principle) ?? { points: 0, rules: new Set() };
    sum.points = Math.min(principles[finding.principle].cap, sum.points + finding.points);
    sum.rules.add(finding.rule);
    byPrinciple.set(finding.principle, sum);
  }
  return [...byPrinciple]
    .map(([principle, { points, rules }]) => ({ principle, points, rules: [...rules] }))
    .sort((a, b) => b.points - a.points);
}

function remaining(deductions: readonly Deduction[]): number {
  return Math.max(
    0,
    deductions.reduce((score, { points }) => score - points, 100),
  );
}

interface Scoring {
  readonly score: number | null;
  readonly band: Band | null;
}

function scored(deductions: readonly Deduction[], words: number): Scoring {
  if (words < leastWords) return { score: null, band: null };
  const score = remaining(deductions);
  return { score, band: bandOf(score) };
}

/** Scores a draft as a whole and post by post. */
export function scoreDraft(
  posts: readonly Post[],
  findings: readonly Finding[],
  strengths: readonly Strength[],
): Score {
  const words = posts.map((post) => ownWordCount(post));
  const deductions = deductionsOf(findings);
  const whole = scored(
    deductions,
    words.reduce((sum, count) => sum + count, 0),
  );
  const ofPost = (post: Post): Scoring =>
    scored(deductionsOf(findings.filter((finding) => finding.post === post.index)), words[post.index] as number);
  return {
    ...whole,
    strengths,
    deductions: whole.score === null ? [] : deductions,
    accepted: findings.filter((finding) => finding.accepted).length,
    posts: posts.map((post) => ({ from: post.from, to: post.to, ...(posts.length === 1 ? whole : ofPost(post)) })),
  };
}

function regainedIn(findings: readonly Finding[], finding: Finding, fix: Fix): number {
  if (finding.accepted || fix.mends === false) return 0;
  const mended = (other: Finding): boolean =>
    other === finding || (fix.wholePost === true && other.rule === finding.rule && other.post === finding.post);
  return remaining(deductionsOf(findings.filter((other) => !mended(other)))) - remaining(deductionsOf(findings));
}

/**
 * The points that a fix gives back to the whole draft, once its fields are filled in; with variants, to that one which
 * gains most.
 */
export function regainedPoints({ findings, variants }: Scored, finding: Finding, fix: Fix): number {
  const texts = variants.length === 0 ? [findings] : variants.map((variant) => variant.findings);
  return Math.max(0, ...texts.map((found) => (found.includes(finding) ? regainedIn(found, finding, fix) : 0)));
}
