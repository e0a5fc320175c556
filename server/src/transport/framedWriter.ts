import type { Writable } from 'node:stream';
import { AbstractMessageWriter, type Message } from 'vscode-languageserver/node';

/**
 * Writes messages as LSP's base protocol frames them, headers and content in one piece: one system call for each message
 * where the library's writer makes two, and no turn of the event loop before it.
 */
export class FramedWriter extends AbstractMessageWriter {
  private readonly stream: Writable;
  private errors = 0;

  constructor(stream: Writable) {
    super();
    this.stream = stream;
    stream.on('error', (error) => this.fireError(error, undefined, ++this.errors));
    stream.on('close', () => this.fireClose());
  }

  /** Resolves once the stream takes more. */
  write(message: Message): Promise<void> {
    const json = JSON.stringify(message);
    const framed = `Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`;
    if (this.stream.write(framed, 'utf8')) return Promise.resolve();
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
}
