import type { Finding } from '../engine/finding.ts';
import type { LintResult } from '../engine/lint.ts';
import type { Span } from '../engine/text/paragraph.ts';

/** How far a finding's ends are from those of the span: nothing for the same span, its length at a cursor in it. */
function distance(finding: Span, { from, to }: Span): number {
  return Math.abs(finding.from - from) + Math.abs(finding.to - to);
}

/** All findings but the accepted ones, those first whose place is most nearly the span that is asked about. */
export function shownFindings({ findings }: LintResult, span: Span): Finding[] {
  return findings.filter(({ accepted }) => !accepted).sort((a, b) => distance(a, span) - distance(b, span));
}

export function touches(finding: Span, { from, to }: Span): boolean {
  return finding.from <= to && from <= finding.to;
}
