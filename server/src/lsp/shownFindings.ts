import type { Finding, LintResult } from '../engine/lint.ts';
import type { Span } from '../engine/text/paragraph.ts';

/** The findings that touch a span, the narrowest first: it is the one that is meant. Accepted ones are not shown. */
export function shownFindings({ findings }: LintResult, { from, to }: Span): Finding[] {
  return findings
    .filter((finding) => !finding.accepted && finding.from <= to && from <= finding.to)
    .sort((a, b) => a.to - a.from - (b.to - b.from));
}
