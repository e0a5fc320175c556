import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
} from 'vscode-languageserver';
import type { Finding } from '../../engine/finding.ts';
import type { LintResult } from '../../engine/lint.ts';
import { sameRange, toRange, toSpan } from '../convert.ts';
import type { OpenDocument } from '../openDocument.ts';
import type { Feature, Session } from '../session.ts';
import { shownFindings, touches } from '../shownFindings.ts';
import { configurationFixes } from './configurationFixes.ts';
import { diagnosticSource, toDiagnostic } from './diagnostics.ts';
import { fixAllAction, fixAllKind } from './fixAll.ts';
import { acceptActions, fixActions } from './quickFixes.ts';

interface Chosen {
  readonly finding: Finding;
  readonly diagnostic: Diagnostic;
}

/** `only` names kinds and with them all their sub-kinds; without it, every kind is asked for. */
function asksFor(kind: string, only: readonly string[] | undefined): boolean {
  return only?.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`)) ?? true;
}

/** The findings that the client names; where it names none, those at the range. */
function chosenFindings(
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

function actionsFor(
  document: OpenDocument,
  params: CodeActionParams,
  session: Session,
  token: CancellationToken,
): CodeAction[] {
  const result = session.documents.lint(document);
  if (!result) return [];
  const { only } = params.context;
  const chosen = chosenFindings(result, document, params, session);
  const actions: CodeAction[] = [];
  if (asksFor(CodeActionKind.QuickFix, only)) {
    for (const { finding, diagnostic } of chosen) {
      actions.push(...fixActions(finding, diagnostic, result, document, session));
    }
    for (const { finding, diagnostic } of chosen) {
      actions.push(...acceptActions(finding, diagnostic, result, document, session));
    }
  }
  // Asked for by its kind it mends the document wherever the cursor is; else it comes along with a finding's choices.
  if (asksFor(fixAllKind, only) && (only !== undefined || chosen.length > 0)) {
    const fixAll = fixAllAction(document, session, token);
    if (fixAll) actions.push(fixAll);
  }
  return actions;
}

/** Quick fixes of findings, ways to accept them, and `source.fixAll.causerie`. */
export const codeActions: Feature = {
  capabilities: ({ codeActionLiterals }) =>
    codeActionLiterals ? { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] } } : {},
  register(session) {
    session.connection.onCodeAction(async (params, token) => {
      const { uri } = params.textDocument;
      if (session.configurations.isConfiguration(uri)) {
        return asksFor(CodeActionKind.QuickFix, params.context.only) ? configurationFixes(params, session) : [];
      }
      const document = await session.documents.get(uri, token);
      return document ? actionsFor(document, params, session, token) : [];
    });
  },
};
