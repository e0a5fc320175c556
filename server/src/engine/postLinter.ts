import type { Post } from './draft.ts';
import { compareSeverity, type Finding, type OfferedFix } from './finding.ts';
import type { LintConfig } from './lint.ts';
import type {
  Fix,
  MessageData,
  ParagraphFinding,
  Platform,
  RelatedPlace,
  Rule,
  RuleContext,
  RuleFinding,
  Severity,
} from './rule.ts';
import { rules } from './rules/index.ts';
import type { Acceptances } from './suppress.ts';
import { gather } from './text/gather.ts';
import { paragraphFact } from './text/paragraph.ts';

function platformSeverity(rule: Rule, platforms: readonly Platform[]): Severity {
  if (!rule.severityOn || platforms.length === 0) return rule.severity;
  const severities = platforms.map((platform) => rule.severityOn?.[platform] ?? rule.severity);
  return severities.sort(compareSeverity)[0] as Severity;
}

const noFindings: readonly ParagraphFinding[] = [];
const noSightings: readonly Sighting[] = [];
const noFixes = (): readonly Fix[] => [];

const paragraphRules = rules.filter(({ inParagraph }) => inParagraph !== undefined);
const postRules = rules.filter(({ check }) => check !== undefined);

const switchedOn = new WeakMap<LintConfig['severities'], readonly Rule[]>();

/** The rules over whole posts that a configuration leaves on: it is the same at every keystroke. */
function postRulesOn(severities: LintConfig['severities']): readonly Rule[] {
  let on = switchedOn.get(severities);
  if (!on) {
    on = postRules.filter(({ id }) => severities[id] !== 'off');
    switchedOn.set(severities, on);
  }
  return on;
}

interface Sighting {
  readonly rule: Rule;
  readonly found: ParagraphFinding;
}

/** What all rules see in one paragraph, whatever the configuration. */
const sightingsOf = paragraphFact((paragraph): readonly Sighting[] => {
  let sightings: Sighting[] | undefined;
  for (const rule of paragraphRules) {
    if (rule.needs && rule.needs(paragraph).length === 0) continue;
    for (const found of rule.inParagraph?.(paragraph) ?? noFindings) {
      sightings ??= [];
      sightings.push({ rule, found });
    }
  }
  return sightings ?? noSightings;
});

const nothing: MessageData = {};
const nowhere: readonly RelatedPlace[] = [];

function moved(places: readonly RelatedPlace[] | undefined, by: number): readonly RelatedPlace[] {
  if (!places || places.length === 0) return nowhere;
  return places.map((place) => ({ ...place, from: place.from + by, to: place.to + by }));
}

/** What a fix gives back where it may be offered for a finding; undefined where it may not. */
export type FixTrial = (finding: Finding, fix: Fix) => number | undefined;

type Found = Omit<RuleFinding, 'fixes'>;

/**
 * What a rule found, where it stands in the draft. A class and no object written out: those V8 comes to make where it keeps what
 * lives long, once it has seen many live on, and there each holds the draft of its keystroke until the whole heap is swept.
 */
class PlacedFinding implements Finding {
  readonly rule: string;
  readonly principle: Finding['principle'];
  readonly severity: Severity;
  readonly points: number;
  readonly message: string;
  readonly data: MessageData;
  readonly from: number;
  readonly to: number;
  readonly related: readonly RelatedPlace[];
  readonly accepted: boolean;
  readonly post: number;
  readonly fixes: Finding['fixes'];

  constructor(
    rule: Rule,
    found: Found,
    { severity, base, accepted, post }: { severity: Severity; base: number; accepted: boolean; post: number },
    offered: (finding: Finding) => readonly OfferedFix[],
  ) {
    this.rule = rule.id;
    this.principle = rule.principle;
    this.severity = severity;
    this.points = found.points ?? rule.points;
    this.message = found.message;
    this.data = found.data ?? nothing;
    this.from = found.from + base;
    this.to = found.to + base;
    this.related = moved(found.related, base);
    this.accepted = accepted;
    this.post = post;
    this.fixes = () => offered(this);
  }
}

/** The findings of a draft's posts. It works at every keystroke: each finding is one object, made once. */
export class PostLinter {
  readonly findings: Finding[] = [];
  private readonly config: LintConfig;
  private readonly isAccepted: Acceptances;
  private readonly tryFix: FixTrial;
  private readonly severities = new Map<Rule, Severity | 'off'>();

  constructor(config: LintConfig, isAccepted: Acceptances, tryFix: FixTrial) {
    this.config = config;
    this.isAccepted = isAccepted;
    this.tryFix = tryFix;
  }

  /** Adds the findings of one post. */
  lint(post: Post, context: RuleContext): void {
    const applying = new Map<Rule, boolean>();
    for (const { placed, found: sighting } of gather(post.own, sightingsOf)) {
      const { rule, found } = sighting;
      if (this.config.severities[rule.id] === 'off') continue;
      let applies = applying.get(rule);
      if (applies === undefined) {
        applies = rule.applies?.(post, context) ?? true;
        applying.set(rule, applies);
      }
      if (!applies || rule.admits?.(found, context, placed) === false) continue;
      this.add(rule, found, context, placed.from, () => found.fixes?.(placed, context) ?? noFixes());
    }
    for (const rule of postRulesOn(this.config.severities)) {
      for (const found of rule.check?.(post, context) ?? []) this.add(rule, found, context, 0, found.fixes ?? noFixes);
    }
  }

  private severityOf(rule: Rule, platforms: readonly Platform[]): Severity | 'off' {
    let severity = this.severities.get(rule);
    if (severity === undefined) {
      severity = this.config.severities[rule.id] ?? platformSeverity(rule, platforms);
      this.severities.set(rule, severity);
    }
    return severity;
  }

  private add(
    rule: Rule,
    found: Found,
    { platforms, post }: RuleContext,
    base: number,
    fixes: () => readonly Fix[],
  ): void {
    const own = found.severity && this.config.severities[rule.id] === undefined ? found.severity : undefined;
    const severity = own ?? this.severityOf(rule, platforms);
    if (severity === 'off') return;
    const accepted = this.isAccepted(rule, { from: found.from + base, to: found.to + base });
    const offered = (finding: Finding): readonly OfferedFix[] =>
      fixes().flatMap((fix) => {
        const regains = this.tryFix(finding, fix);
        return regains === undefined ? [] : { ...fix, regains };
      });
    this.findings.push(new PlacedFinding(rule, found, { severity, base, accepted, post: post.index }, offered));
  }
}
