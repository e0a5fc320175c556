import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../engine/finding.ts';
import { hasField, plainText, snippetText } from '../engine/fixText.ts';
import type { LintResult } from '../engine/lint.ts';
import { type InterfaceLanguage, wordField, wordFinding, wordFix } from '../engine/messages/index.ts';
import type { Fix, Platform, Severity } from '../engine/rule.ts';
import { type Band, type Deduction, scoringVersion } from '../engine/score.ts';
import type { Strength } from '../engine/strengths.ts';
import type { Language, Span } from '../engine/text/paragraph.ts';
import type { VariantResult } from '../engine/variantResults.ts';

/** Lines and characters count from 0, characters in UTF-16 code units, as in LSP. */
interface ReportedRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

interface ReportedFix {
  readonly title: string;
  readonly preferred: boolean;
  /** True where the new texts have fields: they are then in LSP's snippet syntax. */
  readonly snippet: boolean;
  readonly edits: readonly { readonly range: ReportedRange; readonly newText: string }[];
}

export interface ReportedFinding {
  readonly rule: string;
  readonly principle: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: ReportedRange;
  readonly accepted: boolean;
  /** Whose text shows it; absent where all platforms get the same text. */
  readonly platforms?: readonly Platform[];
  readonly fixes: readonly ReportedFix[];
  /** Places in other drafts; absent where the rule looks at one draft. */
  readonly related?: readonly { readonly path: string; readonly range: ReportedRange; readonly message: string }[];
}

/** A text of its own for some platforms, or (`shared`) the one for all that have none. */
interface ReportedVariant {
  readonly platforms: readonly Platform[];
  readonly shared: boolean;
  readonly language: Language;
  readonly score: number | null;
  readonly band: Band | null;
  readonly strengths: readonly Strength[];
  readonly deductions: readonly Deduction[];
}

export interface ReportedFile {
  readonly path: string;
  readonly language: Language;
  readonly platforms: readonly Platform[];
  readonly score: number | null;
  readonly band: Band | null;
  readonly strengths: readonly Strength[];
  readonly deductions: readonly Deduction[];
  readonly posts: readonly {
    readonly score: number | null;
    readonly range: ReportedRange;
    /** Who publishes it; absent where all platforms get the same text. */
    readonly platforms?: readonly Platform[];
  }[];
  /** Absent where all platforms get the same text; else score, strengths and deductions above are the lowest one's. */
  readonly variants?: readonly ReportedVariant[];
  readonly findings: readonly ReportedFinding[];
  /** How many fixes `--fix` wrote to the file; absent without it. */
  readonly fixed?: number;
}

/** What `causerie check --format json` prints; stable. */
export interface Report {
  readonly version: 1;
  readonly scoring: string;
  readonly files: readonly ReportedFile[];
  readonly summary: {
    readonly files: number;
    readonly findings: number;
    readonly errors: number;
    readonly warnings: number;
    /** Fixes that `--fix` wrote; absent without it. */
    readonly fixed?: number;
  };
}

class Positions {
  private readonly document: TextDocument;

  constructor(text: string) {
    this.document = TextDocument.create('', '', 0, text);
  }

  range({ from, to }: Span): ReportedRange {
    return { start: this.document.positionAt(from), end: this.document.positionAt(to) };
  }
}

function reportFix(rule: string, fix: Fix, positions: Positions, language: InterfaceLanguage): ReportedFix {
  const snippet = fix.edits.some(({ newText }) => hasField(newText));
  return {
    title: wordFix(rule, fix, language),
    preferred: fix.preferred === true,
    snippet,
    edits: fix.edits.map((edit) => ({
      range: positions.range(edit),
      newText: snippet
        ? snippetText(edit.newText, (hint) => wordField(rule, hint, language))
        : plainText(edit.newText).text,
    })),
  };
}

function reportFinding(
  finding: Finding,
  positions: Positions,
  language: InterfaceLanguage,
  withFixes: boolean,
): ReportedFinding {
  return {
    rule: finding.rule,
    principle: finding.principle,
    severity: finding.severity,
    message: wordFinding(finding, language),
    range: positions.range(finding),
    accepted: finding.accepted,
    ...(finding.platforms && { platforms: finding.platforms }),
    fixes: withFixes ? finding.fixes().map((fix) => reportFix(finding.rule, fix, positions, language)) : [],
  };
}

function reportVariant({ variant, score }: VariantResult): ReportedVariant {
  const { platforms, shared, draft } = variant;
  const { strengths, deductions } = score;
  return { platforms, shared, language: draft.language, score: score.score, band: score.band, strengths, deductions };
}

/** What is told of one file. Fixes cost most of it: each is tried before it is offered. */
export function reportFile(
  path: string,
  { draft, findings, score, variants }: LintResult,
  language: InterfaceLanguage,
  withFixes: boolean,
): ReportedFile {
  const positions = new Positions(draft.text);
  return {
    path,
    language: draft.language,
    platforms: draft.platforms,
    score: score.score,
    band: score.band,
    strengths: score.strengths,
    deductions: score.deductions,
    posts: score.posts.map((post) => ({
      score: post.score,
      range: positions.range(post),
      ...(post.platforms && { platforms: post.platforms }),
    })),
    ...(variants.length > 0 && { variants: variants.map(reportVariant) }),
    findings: findings.map((finding) => reportFinding(finding, positions, language, withFixes)),
  };
}

export function reportOf(files: readonly ReportedFile[]): Report {
  const findings = files.flatMap((file) => file.findings).filter(({ accepted }) => !accepted);
  const fixed = files.flatMap((file) => file.fixed ?? []);
  return {
    version: 1,
    scoring: scoringVersion,
    files,
    summary: {
      files: files.length,
      findings: findings.length,
      errors: findings.filter(({ severity }) => severity === 'error').length,
      warnings: findings.filter(({ severity }) => severity === 'warning').length,
      ...(fixed.length > 0 && { fixed: fixed.reduce((sum, count) => sum + count, 0) }),
    },
  };
}
