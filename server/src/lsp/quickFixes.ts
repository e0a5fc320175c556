import {
  type CodeAction,
  CodeActionKind,
  type Command,
  type Diagnostic,
  type SnippetTextEdit,
} from 'vscode-languageserver';
import type { Finding } from '../engine/finding.ts';
import { hasField, plainText, snippetText } from '../engine/fixText.ts';
import type { LintResult } from '../engine/lint.ts';
import { explainRule, wordField, wordFix } from '../engine/messages/index.ts';
import type { Fix } from '../engine/rule.ts';
import { regainedPoints } from '../engine/score.ts';
import { acceptHere, acceptInDraft } from './acceptance.ts';
import { toRange, toTextEdit } from './convert.ts';
import { showField } from './features/showField.ts';
import type { OpenDocument } from './openDocument.ts';
import type { Session } from './session.ts';
import { wordsIn } from './words.ts';
import { changesToWorkspaceEdit, toWorkspaceEdit } from './workspaceEdit.ts';

function titleOf(fix: Fix, finding: Finding, result: LintResult, { interfaceLanguage }: OpenDocument): string {
  const title = wordFix(finding.rule, fix, interfaceLanguage);
  const points = result.score.score === null ? 0 : regainedPoints(result, finding, fix);
  return points > 0 ? title + wordsIn(interfaceLanguage).regained(points) : title;
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
  const withFields = fix.edits.some(({ newText }) => hasField(newText));
  if (withFields && session.client.snippetEdits) return { edit: snippetEdit(fix, rule, document, session) };
  const plain = fix.edits.map(({ from, to, newText }) => ({ from, to, ...plainText(newText) }));
  const edit = changesToWorkspaceEdit(document, plain, session.client);
  const command = withFields && session.client.showDocument ? showField(document, plain) : undefined;
  return command ? { edit, command } : { edit };
}

/** The choices that a finding offers, the preferred one first. */
export function fixActions(
  finding: Finding,
  diagnostic: Diagnostic,
  result: LintResult,
  document: OpenDocument,
  session: Session,
): CodeAction[] {
  const fixes = [...finding.fixes()].sort((a, b) => Number(b.preferred === true) - Number(a.preferred === true));
  return fixes.map((fix, index) => {
    const { edit, command } = effectOf(fix, finding.rule, document, session);
    return {
      title: titleOf(fix, finding, result, document),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      ...(fix.preferred === true && index === 0 ? { isPreferred: true } : {}),
      ...(edit ? { edit } : {}),
      ...(command ? { command } : {}),
    };
  });
}

/** Ways to keep the text as it is: the finding accepted on its line, or its rule in the whole draft. */
export function acceptActions(
  finding: Finding,
  diagnostic: Diagnostic,
  { draft }: LintResult,
  document: OpenDocument,
  { client }: Session,
): CodeAction[] {
  const words = wordsIn(document.interfaceLanguage);
  const { title } = explainRule(finding.rule, document.interfaceLanguage);
  const action = (name: string, change: ReturnType<typeof acceptHere>): CodeAction => ({
    title: name,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    edit: changesToWorkspaceEdit(document, [change], client),
  });
  return [
    action(words.acceptHere(title), acceptHere(draft, finding.rule, finding.from)),
    action(words.acceptInDraft(title), acceptInDraft(draft, finding.rule)),
  ];
}
