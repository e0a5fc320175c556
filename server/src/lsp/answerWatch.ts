import type { OpenDocument } from './openDocument.ts';
import type { Session } from './session.ts';

/** Milliseconds without a newer version after which it is asked whether an answer still holds. */
const pause = 400;

/**
 * Watches what a client was last answered about each document: once nobody types, and the answer would be another, it is
 * told to ask again. What most clients ask by themselves after an edit is not told twice.
 */
export class AnswerWatch {
  private readonly last = new WeakMap<OpenDocument, string>();

  /** `answerFor` gives the present answer, `refresh` tells the client. */
  constructor(session: Session, answerFor: (document: OpenDocument) => unknown, refresh: () => void) {
    const waiting = new Map<string, ReturnType<typeof setTimeout>>();
    const check = (document: OpenDocument): void => {
      waiting.delete(document.uri);
      const last = this.last.get(document);
      if (last === undefined || last === JSON.stringify(answerFor(document))) return;
      this.last.delete(document);
      refresh();
    };
    session.documents.onRead((document) => {
      if (!this.last.has(document)) return;
      clearTimeout(waiting.get(document.uri));
      waiting.set(
        document.uri,
        setTimeout(() => check(document), pause),
      );
    });
    session.documents.onClose((uri) => {
      clearTimeout(waiting.get(uri));
      waiting.delete(uri);
    });
  }

  /** Remembers an answer, and gives it. */
  answered<T>(document: OpenDocument, answer: T): T {
    this.last.set(document, JSON.stringify(answer));
    return answer;
  }
}
