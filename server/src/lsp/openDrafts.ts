import type { OpenDocument } from './openDocument.ts';
import { typingPause } from './typing.ts';

/** Sums open drafts up once their writer pauses: never while somebody types. */
export class OpenDrafts {
  private readonly waiting = new Map<OpenDocument, ReturnType<typeof setTimeout>>();
  private readonly sumUp: (document: OpenDocument) => void;

  constructor(sumUp: (document: OpenDocument) => void) {
    this.sumUp = sumUp;
  }

  changed(document: OpenDocument): void {
    clearTimeout(this.waiting.get(document));
    this.waiting.set(
      document,
      setTimeout(() => this.take(document), typingPause),
    );
  }

  closed(uri: string): void {
    for (const [document, timer] of this.waiting) {
      if (document.uri !== uri) continue;
      clearTimeout(timer);
      this.waiting.delete(document);
    }
  }

  flush(): void {
    for (const [document, timer] of [...this.waiting]) {
      clearTimeout(timer);
      this.take(document);
    }
  }

  private take(document: OpenDocument): void {
    this.waiting.delete(document);
    this.sumUp(document);
  }
}
