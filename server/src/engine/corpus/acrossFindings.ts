import { acrossRules } from '../across/index.ts';
import { compareSeverity } from '../finding.ts';
import type { LintConfig } from '../lint.ts';
import type { Severity } from '../rule.ts';
import type { DraftPlace } from '../summary/places.ts';
import type { DraftSummary } from '../summary.ts';
import type { TextRange } from '../text/positions.ts';
import type { AcrossFinding, AcrossOptions, AcrossRule } from './acrossRule.ts';
import type { Corpus, CorpusDraft } from './corpus.ts';

function rangeAt(summary: DraftSummary, place: DraftPlace): TextRange | undefined {
  switch (place) {
    case 'opening':
      return summary.opening?.range;
    case 'closing':
      return summary.closingQuestion?.range;
    case 'selling':
      return summary.selling.range;
    case 'scheduled':
      return summary.scheduled?.range;
  }
}

function severityOn({ severity, severityOn: others }: AcrossRule, { platforms }: DraftSummary): Severity {
  const severities = platforms.map((platform) => others?.[platform] ?? severity);
  return severities.sort(compareSeverity)[0] ?? severity;
}

/** What is told of a draft because of the others; accepted findings among them. */
export function acrossFindings(
  draft: CorpusDraft,
  corpus: Corpus,
  severities: LintConfig['severities'],
  options: AcrossOptions,
): readonly AcrossFinding[] {
  const { summary } = draft;
  return acrossRules.flatMap((rule) => {
    const severity = severities[rule.id] ?? severityOn(rule, summary);
    const range = rangeAt(summary, rule.marks);
    if (severity === 'off' || !range) return [];
    return [...rule.check(draft, corpus, options)].map(({ message, data = {}, elsewhere }) => ({
      rule: rule.id,
      principle: rule.principle,
      severity,
      message,
      data,
      range,
      accepted: summary.acceptedAcross.includes(rule.id),
      elsewhere,
    }));
  });
}
