import type { CancellationToken, CompletionContext, CompletionItem, CompletionList } from 'vscode-languageserver';
import type { OpenDocument } from './openDocument.ts';
import type { Session } from './session.ts';

/** One kind of thing that can be completed; `completions/index.ts` lists them, generated. */
export interface CompletionSource {
  /** Characters that ask for it without a key. */
  readonly triggerCharacters: readonly string[];
  /** What may stand at `offset`, nothing where it is not this source's place. Items carry a `textEdit` with its exact range. */
  complete(
    document: OpenDocument,
    offset: number,
    context: CompletionContext | undefined,
    session: Session,
    token: CancellationToken,
  ): readonly CompletionItem[] | CompletionList | Promise<readonly CompletionItem[] | CompletionList>;
  /** One of its items with all that was left out until it is looked at; undefined where the item is none of its own. */
  resolve?(item: CompletionItem, session: Session): CompletionItem | undefined;
}
