import type { CancellationToken, CodeAction, CodeActionParams } from 'vscode-languageserver';
import type { OpenDocument } from './openDocument.ts';
import type { Session } from './session.ts';

/** Code actions of one kind; `actions/index.ts` lists them, generated. */
export interface ActionSource {
  /** The LSP kind that clients ask for; kinds above it ask for it too. */
  readonly kind: string;
  /** In the lightbulb, actions of lower rank come first. */
  readonly rank: number;
  actions(
    document: OpenDocument,
    params: CodeActionParams,
    session: Session,
    token: CancellationToken,
  ): readonly CodeAction[] | Promise<readonly CodeAction[]>;
}
