import type { PlacedParagraph, Post } from './draft.ts';
import { compareSeverity, type Finding } from './finding.ts';
import type { LintConfig } from './lint.ts';
import type { Fix, ParagraphFinding, Platform, Rule, RuleContext, RuleFinding, Severity } from './rule.ts';
import { rules } from './rules/index.ts';
import type { Acceptances } from './suppress.ts';
import { paragraphFact } from './text/paragraph.ts';

function platformSeverity(rule: Rule, platforms: readonly Platform[]): Severity {
  if (!rule.severityOn || platforms.length === 0) return rule.severity;
  const severities = platforms.map((platform) => rule.severityOn?.[platform] ?? rule.severity);
  return severities.sort(compareSeverity)[0] as Severity;
}

function severityOf(rule: Rule, found: RuleFinding, context: RuleContext, config: LintConfig): Severity | 'off' {
  return config.severities[rule.id] ?? found.severity ?? platformSeverity(rule, context.platforms);
}

const noFixes = (): readonly Fix[] => [];

const paragraphRules = rules.filter(({ inParagraph }) => inParagraph !== undefined);
const postRules = rules.filter(({ check }) => check !== undefined);

interface Sighting {
  readonly rule: Rule;
  readonly found: ParagraphFinding;
}

/** What all rules see in one paragraph, whatever the configuration. */
const sightingsOf = paragraphFact((paragraph): readonly Sighting[] =>
  paragraphRules.flatMap((rule) => [...(rule.inParagraph?.(paragraph) ?? [])].map((found) => ({ rule, found }))),
);

function placedFinding(found: ParagraphFinding, placed: PlacedParagraph, context: RuleContext): RuleFinding {
  const { from } = placed;
  const { fixes, related, ...rest } = found;
  return {
    ...rest,
    from: found.from + from,
    to: found.to + from,
    ...(related && { related: related.map((place) => ({ ...place, from: place.from + from, to: place.to + from })) }),
    ...(fixes && { fixes: () => fixes(placed, context) }),
  };
}

/** The findings of one post, rule by rule. */
export class PostLinter {
  readonly findings: Finding[] = [];
  private readonly post: Post;
  private readonly context: RuleContext;
  private readonly config: LintConfig;
  private readonly isAccepted: Acceptances;

  constructor(post: Post, context: RuleContext, config: LintConfig, isAccepted: Acceptances) {
    this.post = post;
    this.context = context;
    this.config = config;
    this.isAccepted = isAccepted;
  }

  lint(): readonly Finding[] {
    const { post, context } = this;
    const applying = new Map<Rule, boolean>();
    for (const placed of post.own) {
      for (const { rule, found } of sightingsOf(placed.paragraph)) {
        if (this.isOff(rule)) continue;
        let applies = applying.get(rule);
        if (applies === undefined) {
          applies = rule.applies?.(post, context) ?? true;
          applying.set(rule, applies);
        }
        if (applies) this.add(rule, placedFinding(found, placed, context));
      }
    }
    for (const rule of postRules) {
      if (this.isOff(rule)) continue;
      for (const found of rule.check?.(post, context) ?? []) this.add(rule, found);
    }
    return this.findings;
  }

  private isOff({ id }: Rule): boolean {
    return this.config.severities[id] === 'off';
  }

  private add(rule: Rule, found: RuleFinding): void {
    const severity = severityOf(rule, found, this.context, this.config);
    if (severity === 'off') return;
    this.findings.push({
      rule: rule.id,
      principle: rule.principle,
      severity,
      points: found.points ?? rule.points,
      message: found.message,
      data: found.data ?? {},
      from: found.from,
      to: found.to,
      related: found.related ?? [],
      accepted: this.isAccepted(rule.id, found.from),
      post: this.post.index,
      fixes: found.fixes ?? noFixes,
    });
  }
}
