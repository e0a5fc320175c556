import type { TextChange } from '../engine/draft.ts';

/** A stretch of the first text, or new text in its place. */
interface Piece {
  /** Offset in the first text; undefined for new text. */
  readonly from: number | undefined;
  readonly text: string;
}

/** Changes made one after the other, each to the text that the last one left, as changes of the first text. */
export class ComposedChanges {
  private pieces: readonly Piece[];
  private readonly original: string;

  constructor(original: string) {
    this.original = original;
    this.pieces = [{ from: 0, text: original }];
  }

  /** Adds a change in offsets of the present text. */
  apply({ from, to, text }: TextChange): void {
    this.pieces = [...this.slice(0, from), { from: undefined, text }, ...this.slice(to, Number.POSITIVE_INFINITY)];
  }

  /** The fewest and shortest changes of the first text that make the present one; in order, without overlap. */
  changes(): TextChange[] {
    const changes: TextChange[] = [];
    let from = 0;
    let text = '';
    const flush = (to: number): void => {
      const change = this.trimmed(from, to, text);
      if (change) changes.push(change);
      text = '';
    };
    for (const piece of this.pieces) {
      if (piece.from === undefined) text += piece.text;
      else if (piece.text !== '') {
        flush(piece.from);
        from = piece.from + piece.text.length;
      }
    }
    flush(this.original.length);
    return changes;
  }

  private slice(from: number, to: number): Piece[] {
    let start = 0;
    return this.pieces.flatMap((piece) => {
      const first = Math.max(0, from - start);
      const last = Math.min(piece.text.length, to - start);
      start += piece.text.length;
      if (first >= last) return [];
      const origin = piece.from === undefined ? undefined : piece.from + first;
      return { from: origin, text: piece.text.slice(first, last) };
    });
  }

  /** The change without what it leaves as it was; undefined where that is all of it. */
  private trimmed(from: number, to: number, text: string): TextChange | undefined {
    const old = this.original.slice(from, to);
    if (old === text) return undefined;
    const most = Math.min(old.length, text.length);
    let head = 0;
    while (head < most && old[head] === text[head]) head++;
    let tail = 0;
    while (tail < most - head && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
    // Never between the halves of a character, nor of a line break.
    if (head > 0 && /[\uD800-\uDBFF\r]/.test(old[head - 1] as string)) head--;
    if (tail > 0 && /[\uDC00-\uDFFF\n]/.test(old[old.length - tail] as string)) tail--;
    return { from: from + head, to: to - tail, text: text.slice(head, text.length - tail) };
  }
}
