import type { CodeActionParams, Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../engine/finding.ts';
import type { LintResult } from '../engine/lint.ts';
import { sameRange, toRange, toSpan } from './convert.ts';
import { diagnosticSource, toDiagnostic } from './features/diagnostics.ts';
import type { OpenDocument } from './openDocument.ts';
import type { Session } from './session.ts';
import { shownFindings, touches } from './shownFindings.ts';

interface Chosen {
  readonly finding: Finding;
  readonly diagnostic: Diagnostic;
}

/** The findings that the client names; where it names none, those at the range. */
export function chosenFindings(
  result: LintResult,
  document: OpenDocument,
  { range, context }: CodeActionParams,
  session: Session,
): Chosen[] {
  const span = toSpan(document.text, range);
  const shown = shownFindings(result, span);
  if (context.diagnostics.length === 0) {
    return shown
      .filter((finding) => touches(finding, span))
      .map((finding) => ({ finding, diagnostic: toDiagnostic(finding, document, session) }));
  }
  return shown.flatMap((finding) => {
    const place = toRange(document.text, finding);
    const diagnostic = context.diagnostics.find(
      ({ source, code, range: named }) =>
        (source === undefined || source === diagnosticSource) && code === finding.rule && sameRange(named, place),
    );
    return diagnostic ? { finding, diagnostic } : [];
  });
}
