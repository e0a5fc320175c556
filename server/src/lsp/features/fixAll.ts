import { type CancellationToken, type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { type Draft, editDraft, type TextChange } from '../../engine/draft.ts';
import { plainText } from '../../engine/fixText.ts';
import { type LintConfig, lint } from '../../engine/lint.ts';
import type { Fix } from '../../engine/rule.ts';
import { ComposedChanges } from '../composedChanges.ts';
import type { OpenDocument } from '../openDocument.ts';
import type { Session } from '../session.ts';
import { wordsIn } from '../words.ts';
import { changesToWorkspaceEdit } from '../workspaceEdit.ts';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.causerie`;

/** Text that never settles is left as this many fixes made it. */
const mostFixes = 100;

/** Safe, and the best of its finding's choices: nobody needs to be asked. */
function isUnasked({ kind, preferred }: Fix): boolean {
  return preferred === true && (kind === 'rewrite' || kind === 'remove');
}

function nextFix(draft: Draft, config: LintConfig): Fix | undefined {
  for (const finding of lint(draft, config).findings) {
    const fix = finding.accepted ? undefined : finding.fixes().find(isUnasked);
    if (fix) return fix;
  }
  return undefined;
}

/**
 * All that can be mended unasked, as changes of the document's text. One fix at a time, and the text read again after
 * each: a fix is right for the text that it was made for, and what it leaves may show another.
 */
function changesOf(document: OpenDocument, people: () => readonly string[], token: CancellationToken): TextChange[] {
  if (!document.draft) return [];
  const config = document.configWith(people);
  const composed = new ComposedChanges(document.draft.text);
  let draft = document.draft;
  for (let count = 0; count < mostFixes && !token.isCancellationRequested; count++) {
    const fix = nextFix(draft, config);
    if (!fix) break;
    const changes = fix.edits.map(({ from, to, newText }) => ({ from, to, text: plainText(newText).text }));
    for (const change of changes.reverse()) {
      composed.apply(change);
      draft = editDraft(draft, change);
    }
  }
  return composed.changes();
}

/** The action that mends all that needs no choice of the author; undefined where there is nothing of that kind. */
export function fixAllAction(
  document: OpenDocument,
  session: Session,
  token: CancellationToken,
): CodeAction | undefined {
  const changes = changesOf(document, () => session.documents.people(), token);
  if (changes.length === 0) return undefined;
  return {
    title: wordsIn(document.interfaceLanguage).fixAll,
    kind: fixAllKind,
    edit: changesToWorkspaceEdit(document, changes, session.client),
  };
}
