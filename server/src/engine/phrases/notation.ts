import { fold } from '../text/fold.ts';

/** One step of a pattern: what one place in a sequence of tokens may be. */
export type Atom =
  | { readonly kind: 'word'; readonly folded: string }
  | { readonly kind: 'lemma'; readonly lemma: string }
  | { readonly kind: 'number' }
  | { readonly kind: 'any' }
  | { readonly kind: 'gap' };

export interface ParsedPattern {
  /** All plain sequences that the alternatives spell out. */
  readonly sequences: readonly (readonly Atom[])[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly notAfter: readonly (readonly string[])[];
  readonly notBefore: readonly (readonly string[])[];
}

/** More sequences than this come from a pattern that should be several. */
const mostSequences = 4096;

export class PatternError extends Error {}

const separator = /[\s'’\-\u2010\u2011]+/;
const number: Atom = { kind: 'number' };
const any: Atom = { kind: 'any' };
const gap: Atom = { kind: 'gap' };

export function foldedWords(text: string): string[] {
  return text.split(separator).filter(Boolean).map(fold);
}

type Sequences = readonly (readonly Atom[])[];

/** Recursive descent over the notation described at `Pattern`. */
class PatternReader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  read(): ParsedPattern {
    this.skipSpaces();
    const notAfter = this.negative() ?? [];
    const atStart = this.take('^');
    const sequences = this.sequence('');
    const notBefore = this.negative() ?? [];
    this.skipSpaces();
    const atEnd = this.take('$');
    this.skipSpaces();
    if (this.at < this.source.length) throw this.error('nothing may follow here');
    if (sequences.some((atoms) => atoms.length === 0)) throw this.error('the pattern can match nothing at all');
    return { sequences, atStart, atEnd, notAfter, notBefore };
  }

  private error(reason: string): PatternError {
    return new PatternError(`pattern «${this.source}», character ${this.at + 1}: ${reason}`);
  }

  private skipSpaces(): void {
    while (/\s/.test(this.source[this.at] ?? '')) this.at++;
  }

  private take(character: string): boolean {
    this.skipSpaces();
    if (this.source[this.at] !== character) return false;
    this.at++;
    return true;
  }

  private negative(): string[][] | undefined {
    if (!this.take('!')) return undefined;
    if (!this.take('(')) throw this.error('`!` wants a group: `!(il|elle)`');
    const to = this.source.indexOf(')', this.at);
    if (to < 0) throw this.error('the group is not closed');
    const words = this.source.slice(this.at, to).split('|').map(foldedWords);
    this.at = to + 1;
    return words;
  }

  /** A run of elements up to one of `closers`, the end, or a trailing `!` or `$`. */
  private sequence(closers: string): Sequences {
    let sequences: Sequences = [[]];
    for (;;) {
      this.skipSpaces();
      const character = this.source[this.at];
      if (character === undefined || closers.includes(character) || character === '!' || character === '$')
        return sequences;
      sequences = this.product(sequences, this.element());
    }
  }

  private product(left: Sequences, right: Sequences): Sequences {
    if (left.length * right.length > mostSequences) throw this.error('too many alternatives: make it several patterns');
    return left.flatMap((start) => right.map((end) => [...start, ...end]));
  }

  private element(): Sequences {
    if (this.take('(')) return this.group(')');
    if (this.take('[')) return [...this.group(']'), []];
    if (this.take('*')) return [[gap]];
    if (this.take('#')) return [[number]];
    if (this.take('<')) return [[{ kind: 'lemma', lemma: this.until('>') }]];
    const from = this.at;
    while (this.at < this.source.length && !/[\s()[\]|*#<>!$^]/.test(this.source[this.at] as string)) this.at++;
    const word = this.source.slice(from, this.at);
    if (word === '') throw this.error('this character has no place here');
    if (word === '_') return [[any]];
    return [foldedWords(word).map((folded) => ({ kind: 'word', folded }))];
  }

  private group(closer: string): Sequences {
    const alternatives: Sequences[] = [];
    do alternatives.push(this.sequence(`|${closer}`));
    while (this.take('|'));
    if (!this.take(closer)) throw this.error(`\`${closer}\` is missing`);
    return alternatives.flat();
  }

  private until(closer: string): string {
    const to = this.source.indexOf(closer, this.at);
    if (to < 0) throw this.error(`\`${closer}\` is missing`);
    const text = this.source.slice(this.at, to).trim();
    this.at = to + 1;
    return text;
  }
}

/**
 * Reads a pattern in the notation described at `Pattern`.
 * @throws PatternError with the pattern, the place and the reason
 */
export function parsePattern(source: string): ParsedPattern {
  return new PatternReader(source).read();
}
