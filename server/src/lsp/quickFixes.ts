import {
  type CodeAction,
  CodeActionKind,
  type Command,
  type Diagnostic,
  type SnippetTextEdit,
} from 'vscode-languageserver';
import type { Finding, OfferedFix } from '../engine/finding.ts';
import { hasField, plainText, snippetText } from '../engine/fixText.ts';
import { wordField, wordFix } from '../engine/messages/index.ts';
import type { Fix } from '../engine/rule.ts';
import { toRange, toTextEdit } from './convert.ts';
import { showField } from './features/showField.ts';
import type { OpenDocument } from './openDocument.ts';
import type { Session } from './session.ts';
import { wordsIn } from './words.ts';
import { changesToWorkspaceEdit, toWorkspaceEdit } from './workspaceEdit.ts';

function leavesField(fix: Fix): boolean {
  return fix.edits.some(({ newText }) => hasField(newText));
}

/** What the fix does, and the points that it gives back: at once, or once its fields are filled in. */
function titleOf(fix: OfferedFix, rule: string, { interfaceLanguage }: OpenDocument): string {
  const title = wordFix(rule, fix, interfaceLanguage);
  const words = wordsIn(interfaceLanguage);
  if (fix.regains === 0) return title;
  return title + (leavesField(fix) ? words.regainedOnceFilled(fix.regains) : words.regained(fix.regains));
}

/** The best first: what gives back most, then what the rule prefers. */
function byGain(fixes: readonly OfferedFix[]): OfferedFix[] {
  return [...fixes].sort(
    (a, b) => b.regains - a.regains || Number(b.preferred === true) - Number(a.preferred === true),
  );
}

/** Whether the first is one to take unasked: of equal choices that differ in meaning none is. */
function isBest([first, second]: readonly OfferedFix[]): boolean {
  if (!first || first.mends === false) return false;
  const isSafe = first.kind === 'rewrite' || first.kind === 'remove';
  return first.preferred === true || isSafe || second === undefined || first.regains > second.regains;
}

/** The edit of a fix with its fields as tab stops. */
function snippetEdit(fix: Fix, rule: string, document: OpenDocument, { client }: Session): CodeAction['edit'] {
  let fields = 0;
  const edits = fix.edits.map((edit) => {
    if (!hasField(edit.newText)) return toTextEdit(document.text, { ...edit, text: plainText(edit.newText).text });
    const word = (hint: string): string => wordField(rule, hint, document.interfaceLanguage);
    const value = snippetText(edit.newText, word, fields + 1);
    fields += edit.newText.filter((part) => typeof part !== 'string').length;
    const snippet: SnippetTextEdit = { range: toRange(document.text, edit), snippet: { kind: 'snippet', value } };
    return snippet;
  });
  return toWorkspaceEdit(document, edits, client);
}

/** What a fix does: an edit; where a field is left and the client knows no snippets, a command that goes there. */
function effectOf(
  fix: Fix,
  rule: string,
  document: OpenDocument,
  session: Session,
): { edit: CodeAction['edit']; command?: Command } {
  const withFields = leavesField(fix);
  if (withFields && session.client.snippetEdits) return { edit: snippetEdit(fix, rule, document, session) };
  const plain = fix.edits.map(({ from, to, newText }) => ({ from, to, ...plainText(newText) }));
  const edit = changesToWorkspaceEdit(document, plain, session.client);
  const command = withFields && session.client.showDocument ? showField(document, plain) : undefined;
  return command ? { edit, command } : { edit };
}

/** The choices that a finding offers, the best one first and preferred. */
export function fixActions(
  finding: Finding,
  diagnostic: Diagnostic,
  document: OpenDocument,
  session: Session,
): CodeAction[] {
  const fixes = byGain(finding.fixes());
  const best = isBest(fixes) ? fixes[0] : undefined;
  return fixes.map((fix) => {
    const { edit, command } = effectOf(fix, finding.rule, document, session);
    return {
      title: titleOf(fix, finding.rule, document),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      ...(fix === best ? { isPreferred: true } : {}),
      ...(edit ? { edit } : {}),
      ...(command ? { command } : {}),
    };
  });
}
