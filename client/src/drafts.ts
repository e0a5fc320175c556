import { type TextEditor, window } from 'vscode';
import type { Scores } from './scores.ts';

/** The editor of the active document, if the server says that it is a draft. */
export function activeDraft(scores: Scores): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor && scores.of(editor.document.uri)?.draft ? editor : undefined;
}
