import { type CancellationToken, CodeActionKind } from 'vscode-languageserver';
import type { TextChange } from '../../engine/draft.ts';
import { safeFixes } from '../../engine/safeFixes.ts';
import type { ActionSource } from '../actionSource.ts';
import { chosenFindings } from '../chosenFindings.ts';
import { ComposedChanges } from '../composedChanges.ts';
import { LongAnswer } from '../longAnswer.ts';
import type { OpenDocument } from '../openDocument.ts';
import type { Session } from '../session.ts';
import { wordsIn } from '../words.ts';
import { changesToWorkspaceEdit } from '../workspaceEdit.ts';

const fixAllKind = `${CodeActionKind.SourceFixAll}.causerie`;

/** All that can be mended unasked, as changes of the document's text. */
async function changesOf(document: OpenDocument, session: Session, token: CancellationToken): Promise<TextChange[]> {
  if (!document.draft) return [];
  const config = document.configWith(session.documents.surroundingsOf(document));
  const composed = new ComposedChanges(document.draft.text);
  const answer = new LongAnswer(document, token);
  for (const { changes } of safeFixes(document.draft, config)) {
    for (const change of changes) composed.apply(change);
    if (!(await answer.goesOn())) return [];
  }
  return composed.changes();
}

/** `source.fixAll.causerie`. Asked for by its kind it mends the document wherever the cursor is; else it comes along with a finding's choices. */
export const source: ActionSource = {
  kind: fixAllKind,
  rank: 1,
  async actions(document, params, session, token) {
    const result = session.documents.lint(document);
    const isAsked = params.context.only !== undefined;
    if (!result || (!isAsked && chosenFindings(result, document, params, session).length === 0)) return [];
    const changes = await changesOf(document, session, token);
    if (changes.length === 0) return [];
    const title = wordsIn(document.interfaceLanguage).fixAll;
    return [{ title, kind: fixAllKind, edit: changesToWorkspaceEdit(document, changes, session.client) }];
  },
};
