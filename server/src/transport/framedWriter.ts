import type { Writable } from 'node:stream';
import { AbstractMessageWriter, type Message, type PublishDiagnosticsParams } from 'vscode-languageserver/node';

const comma = Buffer.from(',');

/** Whether a message publishes diagnostics: what a server says most, and most of it again and again. */
function isPublication(message: Message): message is Message & { params: PublishDiagnosticsParams } {
  return (message as { method?: string }).method === 'textDocument/publishDiagnostics';
}

/**
 * Writes messages as LSP's base protocol frames them, headers and content in one piece: one system call for each message
 * where the library's writer makes two, and no turn of the event loop before it. A diagnostic that was written before,
 * the very same object, is not put into JSON again: of a long draft's findings a keystroke changes one or none.
 */
export class FramedWriter extends AbstractMessageWriter {
  private readonly stream: Writable;
  private readonly written = new WeakMap<object, Uint8Array>();
  private errors = 0;

  constructor(stream: Writable) {
    super();
    this.stream = stream;
    stream.on('error', (error) => this.fireError(error, undefined, ++this.errors));
    stream.on('close', () => this.fireClose());
  }

  /** Resolves once the stream takes more. */
  write(message: Message): Promise<void> {
    const content = isPublication(message) ? this.publication(message) : undefined;
    const json = content ? '' : JSON.stringify(message);
    const length = content ? content.reduce((sum, piece) => sum + piece.length, 0) : Buffer.byteLength(json);
    const header = `Content-Length: ${length}\r\n\r\n`;
    const taken = content
      ? this.stream.write(Buffer.concat([Buffer.from(header, 'latin1'), ...content], header.length + length))
      : this.stream.write(header + json, 'utf8');
    if (taken) return Promise.resolve();
    return new Promise((resolve) => {
      const done = (): void => {
        this.stream.off('drain', done).off('close', done);
        resolve();
      };
      this.stream.on('drain', done).on('close', done);
    });
  }

  end(): void {
    this.stream.end();
  }

  /** The message in pieces; undefined where its diagnostics do not come last, as `JSON.stringify` would write them. */
  private publication(message: Message & { params: PublishDiagnosticsParams }): Uint8Array[] | undefined {
    const { diagnostics, ...params } = message.params;
    if (diagnostics.length === 0) return undefined;
    const frame = JSON.stringify({ ...message, params: { ...params, diagnostics: [] } });
    if (!frame.endsWith('"diagnostics":[]}}')) return undefined;
    const pieces: Uint8Array[] = [Buffer.from(frame.slice(0, -3))];
    diagnostics.forEach((diagnostic, index) => {
      if (index > 0) pieces.push(comma);
      pieces.push(this.bytesOf(diagnostic));
    });
    pieces.push(Buffer.from(']}}'));
    return pieces;
  }

  private bytesOf(diagnostic: object): Uint8Array {
    let bytes = this.written.get(diagnostic);
    if (!bytes) {
      bytes = Buffer.from(JSON.stringify(diagnostic));
      this.written.set(diagnostic, bytes);
    }
    return bytes;
  }
}
