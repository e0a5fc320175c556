import type { CodeLens } from 'vscode-languageserver';
import type { OpenDocument } from './openDocument.ts';
import type { Session } from './session.ts';

/** Code lenses of one kind; `codeLenses/index.ts` lists them, generated. On one line they stand in order of rank. */
export interface CodeLensSource {
  readonly rank: number;
  codeLenses(document: OpenDocument, session: Session): readonly CodeLens[];
}
