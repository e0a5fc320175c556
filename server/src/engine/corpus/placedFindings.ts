import type { TextChange } from '../draft.ts';
import type { Finding } from '../finding.ts';
import type { LintResult } from '../lint.ts';
import { withoutRepeats } from '../overlaps.ts';
import { acceptancesOf } from '../suppress.ts';
import type { Span } from '../text/paragraph.ts';
import type { AcrossFinding, Replacement } from './acrossRule.ts';

const nowhere: Finding['related'] = [];

/** What may stand there instead, wherever the finding has moved to. */
function fixesOf(replacements: readonly Replacement[], { from, to }: Span): Finding['fixes'] {
  return () =>
    replacements.map(({ title, data, text }) => ({
      title,
      data,
      kind: 'choice',
      edits: [{ from, to, newText: [text] }],
      regains: 0,
    }));
}

function at<F extends Finding>(finding: F, { from, to }: Span): F {
  return { ...finding, from, to, fixes: fixesOf(finding.replacements ?? [], { from, to }) };
}

/** A finding across drafts at its place in the text. */
export function placed(finding: AcrossFinding, span: Span): Finding {
  const { range: _, keys: __, ...told } = finding;
  const { from, to } = span;
  return { ...told, from, to, points: 0, post: 0, related: nowhere, fixes: fixesOf(finding.replacements, span) };
}

/** Where a span's start is after a change: what is put right before its words is not among them. */
function movedStart(offset: number, { from, to, text }: TextChange): number {
  if (offset < from || (offset === from && to > from)) return offset;
  return offset >= to ? offset + text.length - (to - from) : from + text.length;
}

/** Where its end is. */
function movedEnd(offset: number, { from, to, text }: TextChange): number {
  if (offset <= from) return offset;
  return offset >= to ? offset + text.length - (to - from) : from;
}

/**
 * Findings across drafts after a change of their own: each stays with its words until it is found anew. What nothing is
 * left of goes.
 */
export function carried(findings: readonly Finding[], change: TextChange): readonly Finding[] {
  if (findings.length === 0) return findings;
  return findings.flatMap((finding) => {
    const from = movedStart(finding.from, change);
    const to = movedEnd(finding.to, change);
    if (from === finding.from && to === finding.to) return finding;
    return from < to ? at(finding, { from, to }) : [];
  });
}

/** What a draft shows by itself and because of others. The score stays its own. */
export function withAcross(result: LintResult, across: readonly Finding[]): LintResult {
  if (across.length === 0) return result;
  const { draft, findings, variants } = result;
  const isAccepted = acceptancesOf(draft);
  // Whoever accepts one sees it go at once.
  const present = across.map((finding) =>
    !finding.accepted && isAccepted({ id: finding.rule, marks: 'place' }, finding)
      ? { ...finding, accepted: true }
      : finding,
  );
  return {
    draft,
    variants,
    findings: withoutRepeats([...findings, ...present], draft.text),
    get score() {
      return result.score;
    },
  };
}
