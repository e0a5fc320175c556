import { compareSeverity } from '../../engine/finding.ts';
import { openFindings, type Report, type ReportedFile, type ReportedFinding } from '../report.ts';
import { plural, type Worded } from '../worded.ts';
import type { CheckOptions } from './options.ts';

/** What makes a run fail. */
export type Bar = Pick<CheckOptions, 'failOn' | 'maxWarnings' | 'minScore'>;

/** Whether a finding alone makes the run fail. */
export function fails({ accepted, severity }: ReportedFinding, { failOn }: Bar): boolean {
  return !accepted && failOn !== 'never' && compareSeverity(severity, failOn) <= 0;
}

/** Whether a draft's score is below the one that is asked for. */
export function isBelow({ score }: Pick<ReportedFile, 'score'>, { minScore }: Bar): boolean {
  return minScore !== undefined && score !== null && score < minScore;
}

/** Why a draft with this score does not pass. */
export function belowWords({ score }: ReportedFile, { minScore }: Bar): Worded {
  return {
    en: `score ${score}, and --min-score asks for ${minScore}`,
    fr: `score ${score}, et --min-score demande ${minScore}`,
  };
}

export interface Verdict {
  readonly failed: boolean;
  /** Limits that were passed: no finding tells of them. */
  readonly reasons: readonly Worded[];
}

function tooManyWarnings(warnings: number, maxWarnings: number): Worded {
  return {
    en: `${plural(warnings, 'warning', 'warnings', 'en')}, and --max-warnings allows ${maxWarnings}`,
    fr: `${plural(warnings, 'alerte', 'alertes', 'fr')}, et --max-warnings en permet ${maxWarnings}`,
  };
}

/** Whether all that was found passes. */
export function verdictOf(report: Report, bar: Bar): Verdict {
  const { maxWarnings = Number.POSITIVE_INFINITY } = bar;
  const { warnings } = report.summary;
  const low = report.files.filter((file) => isBelow(file, bar));
  const reasons = low.map((file) => {
    const { en, fr } = belowWords(file, bar);
    return { en: `${file.path}: ${en}`, fr: `${file.path}\u00A0: ${fr}` };
  });
  if (warnings > maxWarnings) reasons.push(tooManyWarnings(warnings, maxWarnings));
  const found = report.files.some((file) => openFindings(file).some((finding) => fails(finding, bar)));
  return { failed: found || reasons.length > 0, reasons };
}
