import type { SnippetTextEdit, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextChange } from '../engine/draft.ts';
import type { ClientSupport } from './clientSupport.ts';
import { toTextEdit } from './convert.ts';
import type { OpenDocument } from './openDocument.ts';

type AnyEdit = TextEdit | SnippetTextEdit;

/** Edits of one document, for its present version where the client can hold them to it. */
export function toWorkspaceEdit(document: OpenDocument, edits: AnyEdit[], client: ClientSupport): WorkspaceEdit {
  const { uri, version } = document;
  if (!client.documentChanges) return { changes: { [uri]: edits as TextEdit[] } };
  const change: TextDocumentEdit = { textDocument: { uri, version }, edits };
  return { documentChanges: [change] };
}

export function changesToWorkspaceEdit(
  document: OpenDocument,
  changes: readonly TextChange[],
  client: ClientSupport,
): WorkspaceEdit {
  const edits = changes.map((change) => toTextEdit(document.text, change));
  return toWorkspaceEdit(document, edits, client);
}
