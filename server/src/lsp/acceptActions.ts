import {
  type CodeAction,
  CodeActionKind,
  CreateFile,
  type Diagnostic,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextChange } from '../engine/draft.ts';
import type { Finding } from '../engine/finding.ts';
import type { LintResult } from '../engine/lint.ts';
import { explainRule } from '../engine/messages/index.ts';
import { rules } from '../engine/rules/index.ts';
import { shortened } from '../engine/text/shortened.ts';
import { type Accepted, acceptHere, acceptInDraft, acceptInWorkspace } from './acceptance.ts';
import type { ConfigurationFile } from './configurationFile.ts';
import { toTextEdit, unopened } from './convert.ts';
import type { OpenDocument } from './openDocument.ts';
import type { Session } from './session.ts';
import { wordsIn } from './words.ts';
import { changesToWorkspaceEdit } from './workspaceEdit.ts';

function marksWords(id: string): boolean {
  return rules.some((rule) => rule.id === id && rule.marks === 'words');
}

const longestPhrase = 120;

/** The phrase that a finding marks; undefined where what it marks stands for the post, or is no phrase. */
function phraseOf({ rule, from, to }: Finding, text: string): string | undefined {
  if (!marksWords(rule) || to - from > longestPhrase) return undefined;
  const phrase = text
    .slice(from, to)
    .replace(/[*_`\s]+/g, ' ')
    .trim();
  return /[\p{L}\p{N}]/u.test(phrase) ? phrase : undefined;
}

/** The edit of the configuration file, which is made where there is none; undefined where the client cannot do that. */
function configurationEdit(
  { uri, text }: ConfigurationFile,
  accepted: Accepted,
  { client }: Session,
): WorkspaceEdit | undefined {
  if (text === undefined && !client.createsFiles) return undefined;
  const change = acceptInWorkspace(text ?? '', accepted, /\.json$/i.test(uri));
  if (!change) return undefined;
  const edit = toTextEdit(unopened(text ?? ''), change);
  if (!client.documentChanges) return { changes: { [uri]: [edit] } };
  const edits: TextDocumentEdit = { textDocument: { uri, version: null }, edits: [edit] };
  return {
    documentChanges: text === undefined ? [CreateFile.create(uri, { ignoreIfExists: true }), edits] : [edits],
  };
}

/** Ways to keep the text as it is: accepted on its line, in the draft, in the workspace; the phrase only or the rule. */
export function acceptActions(
  finding: Finding,
  diagnostic: Diagnostic,
  { draft }: LintResult,
  document: OpenDocument,
  session: Session,
  configuration: ConfigurationFile | undefined,
): CodeAction[] {
  const words = wordsIn(document.interfaceLanguage);
  const { title } = explainRule(finding.rule, document.interfaceLanguage);
  const phrase = phraseOf(finding, draft.text);
  const shown = phrase === undefined ? '' : shortened(phrase);
  const inDraft = (change: TextChange | undefined): WorkspaceEdit | undefined =>
    change && changesToWorkspaceEdit(document, [change], session.client);
  const inWorkspace = (accepted: Accepted): WorkspaceEdit | undefined =>
    configuration && configurationEdit(configuration, accepted, session);
  const { rule } = finding;
  type Choice = [string, WorkspaceEdit | undefined];
  const choices: Choice[] = [
    [words.acceptHere(title), inDraft(acceptHere(draft, rule, finding.from))],
    ...(phrase === undefined
      ? []
      : [[words.acceptPhraseInDraft(shown), inDraft(acceptInDraft(draft, { phrase }))] as Choice]),
    [words.acceptInDraft(title), inDraft(acceptInDraft(draft, { rule }))],
    ...(phrase === undefined ? [] : [[words.acceptPhraseInWorkspace(shown), inWorkspace({ phrase })] as Choice]),
    [words.acceptInWorkspace(title), inWorkspace({ rule })],
  ];
  return choices.flatMap(([name, edit]) =>
    edit ? { title: name, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit } : [],
  );
}
