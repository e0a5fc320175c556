import type { Readable } from 'node:stream';
import { AbstractMessageReader, type DataCallback, type Disposable, type Message } from 'vscode-languageserver/node';

const endOfHeaders = '\r\n\r\n';
const contentLength = /^content-length: *(\d+) *$/im;
/** Nobody writes so much of headers: what has no end by then is no message. */
const longestHeaders = 8192;

/**
 * Reads messages as LSP's base protocol frames them: headers, an empty line, as many bytes of UTF-8 JSON as
 * `Content-Length` says. Each message is handed on as soon as its last byte is here, without a promise or a timer in
 * between, which is what a keystroke waits for; the library's reader takes several turns of the event loop.
 */
export class FramedReader extends AbstractMessageReader {
  private readonly stream: Readable;
  private pending: Buffer[] = [];
  private pendingBytes = 0;
  /** Bytes that the next message needs to be tried again; a long one comes in many pieces and is joined once. */
  private neededBytes = 0;

  constructor(stream: Readable) {
    super();
    this.stream = stream;
  }

  listen(callback: DataCallback): Disposable {
    const onData = (data: Buffer): void => this.take(data, callback);
    this.stream.on('data', onData);
    this.stream.on('error', (error) => this.fireError(error));
    this.stream.on('close', () => this.fireClose());
    return { dispose: () => this.stream.off('data', onData) };
  }

  private take(data: Buffer, callback: DataCallback): void {
    this.pending.push(data);
    this.pendingBytes += data.length;
    if (this.pendingBytes < this.neededBytes) return;
    const bytes = this.pending.length === 1 ? data : Buffer.concat(this.pending);
    const rest = bytes.subarray(this.readAll(bytes, callback));
    this.pending = rest.length > 0 ? [rest] : [];
    this.pendingBytes = rest.length;
  }

  /** Reads what is whole; the offset of what is not. */
  private readAll(bytes: Buffer, callback: DataCallback): number {
    let from = 0;
    for (;;) {
      const headersEnd = bytes.indexOf(endOfHeaders, from, 'latin1');
      if (headersEnd < 0) {
        this.neededBytes = 0;
        if (bytes.length - from <= longestHeaders) return from;
        this.fireError(new Error('A message has no end of its headers.'));
        return bytes.length;
      }
      const body = headersEnd + endOfHeaders.length;
      const length = contentLength.exec(bytes.toString('latin1', from, headersEnd))?.[1];
      if (length === undefined) {
        this.fireError(new Error('A message has no Content-Length.'));
        from = body;
        continue;
      }
      const end = body + Number(length);
      if (end > bytes.length) {
        this.neededBytes = end - from;
        return from;
      }
      from = end;
      this.hand(bytes.toString('utf8', body, end), callback);
    }
  }

  private hand(json: string, callback: DataCallback): void {
    let message: Message;
    try {
      message = JSON.parse(json) as Message;
    } catch (error) {
      this.fireError(error);
      return;
    }
    callback(message);
  }
}
