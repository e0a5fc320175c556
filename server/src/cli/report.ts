import type { Platform, Severity } from '../engine/rule.ts';
import { type Band, type Deduction, scoringVersion } from '../engine/score.ts';
import type { Strength } from '../engine/strengths.ts';
import type { Language } from '../engine/text/paragraph.ts';

/** Lines and characters count from 0, characters in UTF-16 code units, as in LSP. */
export interface ReportedRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export interface ReportedFix {
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
export interface ReportedVariant {
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
  /** How many fixes `--fix` wrote to the file, or `--fix-dry-run` would write; absent without them. */
  readonly fixed?: number;
  /** The whole text that `--fix-dry-run` would write; absent where it would write none. */
  readonly output?: string;
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
    /** Fixes that `--fix` wrote, or `--fix-dry-run` would write; absent without them. */
    readonly fixed?: number;
  };
}

/** The findings that count: those that the author did not accept. */
export function openFindings({ findings }: ReportedFile): readonly ReportedFinding[] {
  return findings.filter(({ accepted }) => !accepted);
}

export function reportOf(files: readonly ReportedFile[]): Report {
  const findings = files.flatMap(openFindings);
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
