import type { Draft, Post } from './draft.ts';
import type { PrincipleId } from './principles/index.ts';
import type { Fix, MessageData, Platform, RelatedPlace, Rule, RuleContext, RuleFinding, Severity } from './rule.ts';
import { rules } from './rules/index.ts';
import { type Score, scoreDraft } from './score.ts';
import { strengthsOf } from './strengths.ts';
import { acceptancesOf } from './suppress.ts';
import type { Span } from './text/paragraph.ts';

/** What the engine needs to know beside the text. */
export interface LintConfig {
  /** Severity by rule id; absent: the rule's own. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** Handles the workspace knows, without `@`, most recent first. */
  readonly people: readonly string[];
}

export const defaultConfig: LintConfig = { severities: {}, people: [] };

export interface Finding extends Span {
  readonly rule: string;
  readonly principle: PrincipleId;
  readonly severity: Severity;
  readonly points: number;
  readonly message: string;
  readonly data: MessageData;
  readonly related: readonly RelatedPlace[];
  /** True where the author accepted it: it costs nothing and is shown nowhere but in counts. */
  readonly accepted: boolean;
  /** Index of its post. */
  readonly post: number;
  /** Made on each call; `regainedPoints` says what each gives back. */
  readonly fixes: () => readonly Fix[];
}

export interface LintResult {
  readonly draft: Draft;
  /** In order of place; accepted ones among them. */
  readonly findings: readonly Finding[];
  readonly score: Score;
}

const seriousness: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

export function compareSeverity(a: Severity, b: Severity): number {
  return seriousness[a] - seriousness[b];
}

function platformSeverity(rule: Rule, platforms: readonly Platform[]): Severity {
  if (!rule.severityOn || platforms.length === 0) return rule.severity;
  const severities = platforms.map((platform) => rule.severityOn?.[platform] ?? rule.severity);
  return severities.sort(compareSeverity)[0] as Severity;
}

function severityOf(rule: Rule, found: RuleFinding, context: RuleContext, config: LintConfig): Severity | 'off' {
  return config.severities[rule.id] ?? found.severity ?? platformSeverity(rule, context.platforms);
}

const noFixes = (): readonly Fix[] => [];

function findingsOf(rule: Rule, post: Post, context: RuleContext, config: LintConfig): Finding[] {
  const isAccepted = acceptancesOf(context.draft);
  return [...rule.check(post, context)].flatMap((found) => {
    const severity = severityOf(rule, found, context, config);
    if (severity === 'off') return [];
    return {
      rule: rule.id,
      principle: rule.principle,
      severity,
      points: found.points ?? rule.points,
      message: found.message,
      data: found.data ?? {},
      from: found.from,
      to: found.to,
      related: found.related ?? [],
      accepted: isAccepted(rule.id, found.from),
      post: post.index,
      fixes: found.fixes ?? noFixes,
    };
  });
}

/** One span, one finding: of those that mark the very same words, the more serious speaks, then the dearer. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort(
    (a, b) => a.from - b.from || a.to - b.to || compareSeverity(a.severity, b.severity) || b.points - a.points,
  );
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1];
    return !before || before.from !== finding.from || before.to !== finding.to;
  });
}

/** All findings of a draft and its score. Pure: the same draft and configuration give the same answer. */
export function lint(draft: Draft, config: LintConfig = defaultConfig): LintResult {
  const enabled = rules.filter((rule) => config.severities[rule.id] !== 'off');
  const found = draft.posts.flatMap((post) => {
    const context: RuleContext = { draft, post, people: config.people, platforms: draft.platforms };
    return enabled.flatMap((rule) => findingsOf(rule, post, context, config));
  });
  const findings = withoutRepeats(found);
  return { draft, findings, score: scoreDraft(draft.posts, findings, strengthsOf(draft)) };
}
