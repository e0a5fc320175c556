import { CodeActionKind } from 'vscode-languageserver';
import type { ActionSource } from '../actionSource.ts';
import { chosenFindings } from '../chosenFindings.ts';
import { acceptActions, fixActions } from '../quickFixes.ts';

/** Fixes of findings and, below all of them, ways to accept the findings as they are. */
export const source: ActionSource = {
  kind: CodeActionKind.QuickFix,
  rank: 0,
  actions(document, params, session) {
    const result = session.documents.lint(document);
    if (!result) return [];
    const chosen = chosenFindings(result, document, params, session);
    return [fixActions, acceptActions].flatMap((actionsOf) =>
      chosen.flatMap(({ finding, diagnostic }) => actionsOf(finding, diagnostic, result, document, session)),
    );
  },
};
