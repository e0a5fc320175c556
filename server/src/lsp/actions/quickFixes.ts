import { CodeActionKind } from 'vscode-languageserver';
import { acceptActions } from '../acceptActions.ts';
import type { ActionSource } from '../actionSource.ts';
import { chosenFindings } from '../chosenFindings.ts';
import { fixActions } from '../quickFixes.ts';

/** Fixes of findings and, below all of them, ways to accept the findings as they are. */
export const source: ActionSource = {
  kind: CodeActionKind.QuickFix,
  rank: 0,
  async actions(document, params, session, token) {
    const { version } = document;
    const result = session.documents.lint(document);
    const chosen = result ? chosenFindings(result, document, params, session) : [];
    if (!result || chosen.length === 0) return [];
    const configuration = await session.configurationFileOf(document.uri);
    if (token.isCancellationRequested || document.version !== version) return [];
    return [
      ...chosen.flatMap(({ finding, diagnostic }) => fixActions(finding, diagnostic, document, session)),
      ...chosen.flatMap(({ finding, diagnostic }) =>
        acceptActions(finding, diagnostic, result, document, session, configuration),
      ),
    ];
  },
};
