const separator = Buffer.from('\r\n\r\n');

/** A message as LSP's base protocol frames it. */
export function frame(message: object): Buffer {
  const body = Buffer.from(JSON.stringify(message));
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
}

/** Cuts what comes out of a server into the contents of its messages. */
export class FrameReader {
  private pieces: Buffer[] = [];
  private bytes = 0;
  private needed = 0;

  /** The messages that are whole now that this has come. */
  take(data: Buffer): string[] {
    this.pieces.push(data);
    this.bytes += data.length;
    if (this.bytes < this.needed) return [];
    let buffer = this.pieces.length === 1 ? data : Buffer.concat(this.pieces);
    const contents: string[] = [];
    for (;;) {
      const end = buffer.indexOf(separator);
      if (end < 0) break;
      const length = Number(/content-length: *(\d+)/i.exec(buffer.toString('latin1', 0, end))?.[1]);
      const from = end + separator.length;
      this.needed = from + length;
      if (buffer.length < this.needed) break;
      contents.push(buffer.toString('utf8', from, from + length));
      buffer = buffer.subarray(from + length);
      this.needed = 0;
    }
    this.pieces = [buffer];
    this.bytes = buffer.length;
    return contents;
  }
}
