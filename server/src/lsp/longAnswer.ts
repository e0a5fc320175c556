import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { OpenDocument } from './openDocument.ts';
import { wait } from './typing.ts';

/** Milliseconds of work in one go: who types meanwhile, or cancels, is heard before the next. */
const slice = 20;

export function requestCancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}

/** An answer that may take long to make: it lets others be heard, and is given up once nobody can use it. */
export class LongAnswer {
  private readonly document: OpenDocument;
  private readonly token: CancellationToken;
  private readonly version: number;
  private since = performance.now();

  constructor(document: OpenDocument, token: CancellationToken) {
    this.document = document;
    this.token = token;
    this.version = document.version;
  }

  /** Whether the text is still the one that is being answered about. */
  get isOfPresent(): boolean {
    return this.document.version === this.version;
  }

  /**
   * Between two steps: false where the text is another by now.
   * @throws ResponseError where the request is cancelled
   */
  async goesOn(): Promise<boolean> {
    if (performance.now() - this.since >= slice) {
      await wait(0);
      this.since = performance.now();
    }
    if (this.token.isCancellationRequested) throw requestCancelled();
    return this.isOfPresent;
  }
}
