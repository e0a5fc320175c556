import type { Span } from './paragraph.ts';

/** A place as LSP counts: lines from 0, characters in UTF-16 code units. */
export interface TextPosition {
  readonly line: number;
  readonly character: number;
}

export interface TextRange {
  readonly start: TextPosition;
  readonly end: TextPosition;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Lines and characters of a text's offsets: what is kept of a text that is not at hand any more. */
export class Positions {
  private readonly starts: number[] = [0];

  constructor(text: string) {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === carriageReturn && text.charCodeAt(at + 1) === lineFeed) continue;
      if (code === lineFeed || code === carriageReturn) this.starts.push(at + 1);
    }
  }

  position(offset: number): TextPosition {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: offset - (this.starts[low] as number) };
  }

  range({ from, to }: Span): TextRange {
    return { start: this.position(from), end: this.position(to) };
  }
}
