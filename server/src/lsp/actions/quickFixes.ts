import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { acceptActions } from '../acceptActions.ts';
import type { ActionSource } from '../actionSource.ts';
import { chosenFindings } from '../chosenFindings.ts';
import { LongAnswer } from '../longAnswer.ts';
import { fixActions } from '../quickFixes.ts';

/** Fixes of findings and, below all of them, ways to accept the findings as they are. */
export const source: ActionSource = {
  kind: CodeActionKind.QuickFix,
  rank: 0,
  async actions(document, params, session, token) {
    const answer = new LongAnswer(document, token);
    const result = session.documents.lint(document);
    const chosen = result ? chosenFindings(result, document, params, session) : [];
    if (!result || chosen.length === 0) return [];
    const configuration = await session.configurationFileOf(document.uri);
    const fixing: CodeAction[] = [];
    const accepting: CodeAction[] = [];
    for (const { finding, diagnostic } of chosen) {
      if (!(await answer.goesOn())) return [];
      fixing.push(...fixActions(finding, diagnostic, document, session));
      accepting.push(...acceptActions(finding, diagnostic, result, document, session, configuration));
    }
    return [...fixing, ...accepting];
  },
};
