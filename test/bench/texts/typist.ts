import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';
import { type DraftLanguage, vocabularies } from './vocabulary.ts';

/** Keys after which whoever types goes on in another paragraph. */
const keysInPlace = 80;
/** Every so many keys one is taken back, and typed right. */
const keysPerSlip = 17;

/** Someone who writes in the middle of a draft: words, one key after the other, with a slip now and then. */
export class Typist {
  private readonly lines: number[];
  private readonly lengths: Map<number, number>;
  private readonly text: string;
  private keys = 0;
  private next = 0;
  private place = -1;
  private line = 0;
  private character = 0;

  constructor(draft: string, language: DraftLanguage) {
    const lines = draft.split('\n');
    const paragraphs = lines.flatMap((line, index) => (line.length > 60 && !line.startsWith('- ') ? index : []));
    const third = Math.floor(paragraphs.length / 3);
    const middle = paragraphs.slice(third, Math.max(third + 1, paragraphs.length - third));
    this.lines = middle;
    this.lengths = new Map(middle.map((index) => [index, endOfSentence(lines[index] as string)]));
    this.text = vocabularies[language].typed;
  }

  /** The next key as the client tells it. */
  key(): TextDocumentContentChangeEvent {
    const key = this.keys++;
    if (key % keysInPlace === 0) this.goOn();
    if (key % keysPerSlip === keysPerSlip - 2) return this.insert('e');
    if (key % keysPerSlip === keysPerSlip - 1) return this.takeBack();
    return this.insert(this.text[this.next++ % this.text.length] as string);
  }

  private goOn(): void {
    if (this.place >= 0) this.lengths.set(this.line, this.character);
    // Far from each other: nobody reads the same paragraph twice in a row.
    this.place = (this.place + 1 + Math.floor(this.lines.length / 5)) % this.lines.length;
    this.line = this.lines[this.place] as number;
    this.character = this.lengths.get(this.line) as number;
  }

  private insert(text: string): TextDocumentContentChangeEvent {
    const at = { line: this.line, character: this.character++ };
    return { range: { start: at, end: at }, text };
  }

  private takeBack(): TextDocumentContentChangeEvent {
    const end = { line: this.line, character: this.character-- };
    return { range: { start: { line: this.line, character: this.character }, end }, text: '' };
  }
}

/** Where a sentence ends in the middle of a line; its end where there is one alone. */
function endOfSentence(line: string): number {
  const end = line.indexOf('. ', line.length / 2);
  return end < 0 ? line.length : end + 1;
}
