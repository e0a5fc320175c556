import { type Draft, editDraft, type Post } from './draft.ts';
import { filledText } from './fixText.ts';
import type { PrincipleId } from './principles/index.ts';
import type { Fix, MessageData, Platform, RelatedPlace, Rule, RuleContext, RuleFinding, Severity } from './rule.ts';
import { rules } from './rules/index.ts';
import { type Score, scoreDraft } from './score.ts';
import { strengthsOf } from './strengths.ts';
import { type Acceptances, acceptancesOf } from './suppress.ts';
import type { Span } from './text/paragraph.ts';

/** What the engine needs to know beside the text. */
export interface LintConfig {
  /** Severity by rule id; absent: the rule's own. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** Handles the workspace knows, without `@`, most recent first. */
  readonly people: readonly string[];
}

const defaultConfig: LintConfig = { severities: {}, people: [] };

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

function findingsOf(
  rule: Rule,
  post: Post,
  context: RuleContext,
  config: LintConfig,
  isAccepted: Acceptances,
): Finding[] {
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
  const isAccepted = acceptancesOf(draft);
  const found = draft.posts.flatMap((post) => {
    const context: RuleContext = {
      draft,
      post,
      platforms: draft.platforms,
      // Fixes alone ask for it: who has to gather people does so then.
      get people() {
        return config.people;
      },
    };
    return enabled.flatMap((rule) => findingsOf(rule, post, context, config, isAccepted));
  });
  const findings = withoutRepeats(found).map((finding) => ({
    ...finding,
    fixes: () => finding.fixes().filter((fix) => keepsItsPromise(result, finding, fix, config)),
  }));
  const result: LintResult = { draft, findings, score: scoreDraft(draft.posts, findings, strengthsOf(draft)) };
  return result;
}

/** Longer drafts are not linted again for each fix that is offered. */
const longestVerified = 100_000;

/** What a verification writes into a field: any word serves. */
const anyWord = 'lea';

function countByRule(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, accepted } of findings) if (!accepted) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/**
 * Whether a fix does what every fix promises: its rule speaks less, no other speaks more, the score is not lower. Rules
 * weigh whole posts, so what one removes may tip another: only the text after the fix can tell.
 */
function keepsItsPromise(before: LintResult, finding: Finding, fix: Fix, config: LintConfig): boolean {
  if (before.draft.text.length > longestVerified) return true;
  const draft = [...fix.edits]
    .reverse()
    .reduce(
      (edited, { from, to, newText }) => editDraft(edited, { from, to, text: filledText(newText, () => anyWord) }),
      before.draft,
    );
  const after = lint(draft, config);
  if ((after.score.score ?? 100) < (before.score.score ?? 0)) return false;
  const counts = countByRule(before.findings);
  for (const [rule, count] of countByRule(after.findings)) {
    const most = (counts.get(rule) ?? 0) - (rule === finding.rule && fix.mends !== false && !finding.accepted ? 1 : 0);
    if (count > most) return false;
  }
  return true;
}
