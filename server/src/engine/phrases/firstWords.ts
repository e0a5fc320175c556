import { foldedWords } from './notation.ts';

/** What a sequence may begin with. */
interface Beginning {
  readonly words: string[];
  /** Whether it may begin with something that is no word of its own: a lemma, a number, any word, a gap. */
  other: boolean;
}

const word = /[^\s()[\]|*#<>!$^]+/y;

/** Reads as much of a pattern as says what it begins with; see `Pattern` for the notation. */
class BeginningReader {
  private at = 0;
  /** In how many groups the reader is. */
  private depth = 0;
  private readonly source: string;
  private readonly beginning: Beginning = { words: [], other: false };

  constructor(source: string) {
    this.source = source;
  }

  read(): Beginning {
    this.condition();
    this.condition();
    this.skipSpaces();
    if (this.source[this.at] === '^') this.at++;
    this.sequence();
    return this.beginning;
  }

  private skipSpaces(): void {
    while (this.source[this.at] === ' ' || this.source[this.at] === '\u00a0') this.at++;
  }

  private condition(): void {
    this.skipSpaces();
    const mark = this.source[this.at];
    if ((mark !== '=' && mark !== '!') || this.source[this.at + 1] !== '(') return;
    const to = this.source.indexOf(')', this.at);
    this.at = to < 0 ? this.source.length : to + 1;
  }

  /** Reads elements until one must match something; false where all of them may match nothing. */
  private sequence(): boolean {
    for (;;) {
      this.skipSpaces();
      const character = this.source[this.at];
      if (character === undefined || '|)]'.includes(character) || (character === '$' && this.depth === 0)) return false;
      if (character === '!' && this.source[this.at + 1] === '(') return false;
      if (this.element(character)) return true;
    }
  }

  /** Reads one element; whether it must match something. */
  private element(character: string): boolean {
    if (character === '(') return this.group(')');
    if (character === '[') {
      this.group(']');
      return false;
    }
    if (character === '!' || character === '$') {
      this.at++;
      this.beginning.words.push(character);
      return true;
    }
    word.lastIndex = this.at;
    const written = '*#<'.includes(character) ? undefined : word.exec(this.source)?.[0];
    const first = written === undefined || written === '_' ? undefined : foldedWords(written)[0];
    if (first === undefined) {
      this.beginning.other = true;
      return true;
    }
    this.at += written?.length ?? 0;
    this.beginning.words.push(first);
    return true;
  }

  /** Reads alternatives; whether each of them must match something. */
  private group(closer: string): boolean {
    this.at++;
    this.depth++;
    let must = true;
    for (;;) {
      must = this.sequence() && must;
      this.skipAlternative();
      const character = this.source[this.at++];
      if (character !== closer && character !== undefined) continue;
      this.depth--;
      return must;
    }
  }

  /** On to the `|` or the closer that ends the present alternative. */
  private skipAlternative(): void {
    let depth = 0;
    for (; this.at < this.source.length; this.at++) {
      const character = this.source[this.at] as string;
      if (character === '(' || character === '[') depth++;
      else if (depth > 0 && (character === ')' || character === ']')) depth--;
      else if (depth === 0 && '|)]'.includes(character)) return;
    }
  }
}

/**
 * The folded words of which a text must hold one for the pattern to be found in it; undefined where it may begin with
 * something else than a word of its own.
 */
export function firstWordsOf(pattern: string): readonly string[] | undefined {
  const { words, other } = new BeginningReader(pattern).read();
  return other ? undefined : words;
}
