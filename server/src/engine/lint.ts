import { type KnownFindings, withKnown } from './baseline.ts';
import { type Draft, editDraft, type Post, readDraft } from './draft.ts';
import type { Finding } from './finding.ts';
import { filledText, hasField } from './fixText.ts';
import { withoutRepeats } from './overlaps.ts';
import { type FixTrial, PostLinter } from './postLinter.ts';
import { bareAsterisks } from './rewrite/balance.ts';
import type { Fix, RuleContext, Severity } from './rule.ts';
import type { SetOptions } from './ruleOptions.ts';
import { rules } from './rules/index.ts';
import { regainedPoints, type Score, scoreDraft } from './score.ts';
import { strengthsOf } from './strengths.ts';
import { acceptancesOf } from './suppress.ts';
import { withAcceptedPhrases } from './teamPhrases/accepted.ts';
import type { TeamPhrases } from './teamPhrases/teamPhrases.ts';
import { mergeVariants, type TextResult, type VariantResult } from './variantResults.ts';
import type { Variant } from './variants.ts';

/** What the engine needs to know beside the text. */
export interface LintConfig {
  /** Severity by rule id; absent: the rule's own. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** Handles the workspace knows, without `@`, most recent first. */
  readonly people: readonly string[];
  /** Hosts of the author's own sites and shops, lower case. */
  readonly ownSites?: readonly string[];
  /** The questions that the author's last drafts ended with: they are not offered again. */
  readonly recentQuestions?: readonly string[];
  /** Findings that the author took as they are. */
  readonly known?: KnownFindings | undefined;
  /** By rule id, the options that differ from the rule's own. */
  readonly options?: SetOptions;
  /** Phrases that the team looks for, and those that it never wants found. */
  readonly phrases?: TeamPhrases | undefined;
}

const defaultConfig: LintConfig = { severities: {}, people: [] };
const noOptions: SetOptions = {};
const none: readonly string[] = [];
const noVariants: readonly VariantResult[] = [];

export interface LintResult {
  readonly draft: Draft;
  /** In order of place; accepted ones among them. */
  readonly findings: readonly Finding[];
  /** The lowest of the variants' where there are any. */
  readonly score: Score;
  /** Each variant by itself; empty where all platforms get the same text. Their findings are among `findings`. */
  readonly variants: readonly VariantResult[];
}

/** A class and no object written out: it is made at every keystroke, and getters in objects are slow to make. */
class PostContext implements RuleContext {
  readonly draft: Draft;
  readonly post: Post;
  readonly platforms: RuleContext['platforms'];
  readonly ownSites: readonly string[];
  readonly options: SetOptions;
  readonly phrases: TeamPhrases | undefined;
  private readonly config: LintConfig;

  constructor(draft: Draft, post: Post, config: LintConfig) {
    this.draft = draft;
    this.post = post;
    this.platforms = draft.platforms;
    this.ownSites = config.ownSites ?? none;
    this.options = config.options ?? noOptions;
    this.phrases = config.phrases;
    this.config = config;
  }

  /** Fixes alone ask for it: who has to gather people does so then. */
  get people(): readonly string[] {
    return this.config.people;
  }

  get recentQuestions(): readonly string[] {
    return this.config.recentQuestions ?? none;
  }
}

/** All findings of a draft and its score. Pure: the same draft and configuration give the same answer. */
export function lint(draft: Draft, config: LintConfig = defaultConfig): LintResult {
  const gain: FixTrial = (finding, fix) => gainOf(result, finding, fix, config);
  const result: LintResult =
    draft.variants.length === 0
      ? new LintedDraft(draft, lintText(draft, config, gain))
      : { draft, ...mergeVariants(draft.variants.map((variant) => lintVariant(variant, config, gain))) };
  return result;
}

/** What is found in one text. It is scored when somebody asks: who types waits for findings and not for points. */
class LintedText implements TextResult {
  readonly findings: readonly Finding[];
  private readonly draft: Draft;
  private known: Score | undefined;

  constructor(draft: Draft, findings: readonly Finding[]) {
    this.draft = draft;
    this.findings = findings;
  }

  get score(): Score {
    this.known ??= scoreDraft(this.draft.posts, this.findings, strengthsOf(this.draft));
    return this.known;
  }
}

/** A draft without variants. */
class LintedDraft implements LintResult {
  readonly draft: Draft;
  readonly findings: readonly Finding[];
  readonly variants = noVariants;
  private readonly text: TextResult;

  constructor(draft: Draft, text: TextResult) {
    this.draft = draft;
    this.findings = text.findings;
    this.text = text;
  }

  get score(): Score {
    return this.text.score;
  }
}

/** What is found in one text, the same for all its platforms. */
function lintText(draft: Draft, config: LintConfig, gain: FixTrial): TextResult {
  const linter = new PostLinter(config, acceptancesOf(draft), gain);
  for (const post of draft.posts) {
    linter.lint(post, new PostContext(draft, post, config));
  }
  const settled = withAcceptedPhrases(linter.findings, draft, config.phrases);
  const apart = withoutRepeats(settled, draft.text);
  const findings = config.known ? withKnown(apart, config.known, draft.text) : apart;
  return new LintedText(draft, findings);
}

function lintVariant(variant: Variant, config: LintConfig, gain: FixTrial): VariantResult {
  const { findings, score } = lintText(variant.draft, config, gain);
  return { variant, findings, score };
}

/** Longer drafts are not linted again for each fix that is offered. */
const longestVerified = 100_000;

/** What a verification writes into fields: one word and a few, since rules and platforms count them; in no language, and nobody's name. */
const fillings = ['zorbal', 'zorbal zorbal zorbal zorbal zorbal'] as const;

/** More edits than this cost less in one reading than one by one. */
const fewEdits = 8;

/** The draft after the edits of a fix, its fields filled in. */
function withEdits(draft: Draft, edits: Fix['edits'], filling: string): Draft {
  const changes = edits.map(({ from, to, newText }) => ({ from, to, text: filledText(newText, () => filling) }));
  if (changes.length <= fewEdits) return changes.reduceRight((edited, change) => editDraft(edited, change), draft);
  let text = '';
  let at = 0;
  for (const change of changes) {
    text += draft.text.slice(at, change.from) + change.text;
    at = change.to;
  }
  return readDraft(text + draft.text.slice(at), draft.state.options);
}

function countByRule(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, accepted } of findings) if (!accepted) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

const ofDeclarations: ReadonlySet<string> = new Set(rules.flatMap((rule) => (rule.ofDeclarations ? rule.id : [])));

/** Whether a draft's front matter is read better than before: what it declares is heard for the first time. */
function isHeardAnew(before: Draft, after: Draft): boolean {
  return after.frontMatter.problems.length < before.frontMatter.problems.length;
}

/** Whether one of the variants has a lower score than before: the lowest of all does not tell. */
function lowersVariant(before: LintResult, after: LintResult): boolean {
  if (before.variants.length !== after.variants.length) return false;
  return before.variants.some(({ score }, index) => (after.variants[index]?.score.score ?? 100) < (score.score ?? 0));
}

/**
 * The points that a fix gives back where it does what every fix promises: its rule speaks less, no other speaks more, the
 * score is not lower, no mark loses its other half; else undefined. Rules weigh whole posts, so what one removes may tip another: only the text after
 * the fix can tell.
 */
function gainOf(before: LintResult, finding: Finding, fix: Fix, config: LintConfig): number | undefined {
  if (before.draft.text.length > longestVerified) return regainedPoints(before, finding, fix);
  const isFilled = fix.edits.some(({ newText }) => hasField(newText));
  let least: number | undefined;
  for (const filling of isFilled ? fillings : fillings.slice(0, 1)) {
    const gain = gainWith(filling, before, finding, fix, config);
    if (gain === undefined) return undefined;
    least = Math.min(gain, least ?? gain);
  }
  return least;
}

function gainWith(
  filling: string,
  before: LintResult,
  finding: Finding,
  fix: Fix,
  config: LintConfig,
): number | undefined {
  const after = lint(withEdits(before.draft, fix.edits, filling), config);
  const gain = (after.score.score ?? 100) - (before.score.score ?? 0);
  if (gain < 0 || lowersVariant(before, after)) return undefined;
  if (bareAsterisks(after.draft) > bareAsterisks(before.draft)) return undefined;
  const counts = countByRule(before.findings);
  const heardAnew = isHeardAnew(before.draft, after.draft);
  for (const [rule, count] of countByRule(after.findings)) {
    if (heardAnew && rule !== finding.rule && ofDeclarations.has(rule)) continue;
    const most = (counts.get(rule) ?? 0) - (rule === finding.rule && fix.mends !== false && !finding.accepted ? 1 : 0);
    if (count > most) return undefined;
  }
  return before.score.score === null || after.score.score === null ? 0 : gain;
}
