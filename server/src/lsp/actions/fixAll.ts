import { type CancellationToken, type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { TextChange } from '../../engine/draft.ts';
import { safeFixes } from '../../engine/safeFixes.ts';
import type { ActionSource } from '../actionSource.ts';
import { chosenFindings } from '../chosenFindings.ts';
import { ComposedChanges } from '../composedChanges.ts';
import type { OpenDocument } from '../openDocument.ts';
import type { Session } from '../session.ts';
import { wordsIn } from '../words.ts';
import { changesToWorkspaceEdit } from '../workspaceEdit.ts';

const fixAllKind = `${CodeActionKind.SourceFixAll}.causerie`;

/** All that can be mended unasked, as changes of the document's text. */
function changesOf(document: OpenDocument, session: Session, token: CancellationToken): TextChange[] {
  if (!document.draft) return [];
  const config = document.configWith(session.documents.surroundingsOf(document));
  const composed = new ComposedChanges(document.draft.text);
  for (const { changes } of safeFixes(document.draft, config)) {
    for (const change of changes) composed.apply(change);
    if (token.isCancellationRequested) break;
  }
  return composed.changes();
}

/** The action that mends all that needs no choice of the author; undefined where there is nothing of that kind. */
function fixAllAction(document: OpenDocument, session: Session, token: CancellationToken): CodeAction | undefined {
  const changes = changesOf(document, session, token);
  if (changes.length === 0) return undefined;
  return {
    title: wordsIn(document.interfaceLanguage).fixAll,
    kind: fixAllKind,
    edit: changesToWorkspaceEdit(document, changes, session.client),
  };
}

/** `source.fixAll.causerie`. Asked for by its kind it mends the document wherever the cursor is; else it comes along with a finding's choices. */
export const source: ActionSource = {
  kind: fixAllKind,
  rank: 1,
  actions(document, params, session, token) {
    const result = session.documents.lint(document);
    const isAsked = params.context.only !== undefined;
    if (!result || (!isAsked && chosenFindings(result, document, params, session).length === 0)) return [];
    const action = fixAllAction(document, session, token);
    return action ? [action] : [];
  },
};
