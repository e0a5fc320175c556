import { fold } from '../text/fold.ts';

/** One step of a pattern: what one place in a sequence of tokens may be. */
export type Atom =
  | { readonly kind: 'word'; readonly folded: string }
  | { readonly kind: 'lemma'; readonly lemma: string }
  | { readonly kind: 'number' }
  | { readonly kind: 'mention' }
  | { readonly kind: 'any' }
  | { readonly kind: 'gap' };

/** A place where one of several sequences may stand; an empty one makes it optional. */
export interface Alternatives {
  readonly kind: 'alternatives';
  readonly sequences: readonly Sequence[];
}

export type Sequence = readonly (Atom | Alternatives)[];

export interface ParsedPattern {
  readonly sequence: Sequence;
  readonly atStart: boolean;
  readonly atEnd: boolean;
  /** Word sequences of which one must stand right before, or the sentence must begin here; empty: anything may. */
  readonly after: readonly (readonly string[])[];
  readonly notAfter: readonly (readonly string[])[];
  readonly notBefore: readonly (readonly string[])[];
}

/** Why a pattern cannot be read. */
export type PatternReason =
  | 'follows'
  | 'matchesNothing'
  | 'matchesAnything'
  | 'openGroup'
  | 'noPlace'
  | 'missingCloser';

const reasons: Readonly<Record<PatternReason, string>> = {
  follows: 'nothing may follow here',
  matchesNothing: 'the pattern can match nothing at all',
  matchesAnything: 'the pattern holds no word and finds whatever stands there',
  openGroup: 'the group is not closed',
  noPlace: 'this character has no place here',
  missingCloser: 'the group or the lemma is not closed',
};

/** A pattern that cannot be read; `at` is the offset of the character that it stumbled over. */
export class PatternError extends Error {
  readonly reason: PatternReason;
  readonly at: number;

  constructor(source: string, at: number, reason: PatternReason) {
    super(`pattern «${source}», character ${at + 1}: ${reasons[reason]}`);
    this.reason = reason;
    this.at = at;
  }
}

const plainWord = /[^\s()[\]|*#<>!$^]+/y;
const separator = /[\s'’\-\u2010\u2011]+/;
const number: Atom = { kind: 'number' };
const mention: Atom = { kind: 'mention' };
const any: Atom = { kind: 'any' };
const gap: Atom = { kind: 'gap' };

/** Written with small letters of ASCII alone, as most are: there is nothing to part or to fold. */
const plain = /^[a-z]+$/;

export function foldedWords(text: string): string[] {
  if (plain.test(text)) return [text];
  return text.split(separator).filter(Boolean).map(fold);
}

/** Whether a sequence is optional as a whole. */
export function matchesNothing(sequence: Sequence): boolean {
  return sequence.every((element) => element.kind === 'alternatives' && element.sequences.some(matchesNothing));
}

/** Whether a sequence may be any words at all: nothing but gaps, or a choice that is one. */
export function matchesAnything(sequence: Sequence): boolean {
  return sequence.every((element) =>
    element.kind === 'alternatives'
      ? element.sequences.some(matchesAnything)
      : element.kind === 'gap' || element.kind === 'any',
  );
}

/** Recursive descent over the notation described at `Pattern`. */
class PatternReader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  read(): ParsedPattern {
    this.skipSpaces();
    const after = this.condition('=') ?? [];
    const notAfter = this.condition('!') ?? [];
    const atStart = this.take('^');
    const sequence = this.sequence('');
    const notBefore = this.condition('!') ?? [];
    this.skipSpaces();
    const atEnd = this.take('$');
    this.skipSpaces();
    if (this.at < this.source.length) throw this.error('follows');
    if (matchesNothing(sequence)) throw this.error('matchesNothing');
    return { sequence, atStart, atEnd, after, notAfter, notBefore };
  }

  private error(reason: PatternReason): PatternError {
    return new PatternError(this.source, this.at, reason);
  }

  private skipSpaces(): void {
    while (this.source[this.at] === ' ' || this.source[this.at] === '\u00a0') this.at++;
  }

  private take(character: string): boolean {
    this.skipSpaces();
    if (this.source[this.at] !== character) return false;
    this.at++;
    return true;
  }

  /** A `!` before a group; by itself it is the mark. */
  private beginsCondition(): boolean {
    return this.source.startsWith('!(', this.at);
  }

  private condition(mark: '!' | '='): string[][] | undefined {
    this.skipSpaces();
    if (!this.source.startsWith(`${mark}(`, this.at)) return undefined;
    this.at += 2;
    const to = this.source.indexOf(')', this.at);
    if (to < 0) throw this.error('openGroup');
    const words = this.source.slice(this.at, to).split('|').map(foldedWords);
    this.at = to + 1;
    return words;
  }

  /** A run of elements up to one of `closers`, the end, or a trailing `!` or `$`; in a group `$` is the mark. */
  private sequence(closers: string): Sequence {
    const elements: (Atom | Alternatives)[] = [];
    for (;;) {
      this.skipSpaces();
      const character = this.source[this.at];
      const isEnd = character === undefined || closers.includes(character) || (character === '$' && closers === '');
      if (isEnd || this.beginsCondition()) return elements;
      elements.push(...this.element());
    }
  }

  private element(): Sequence {
    if (this.take('(')) return [{ kind: 'alternatives', sequences: this.group(')') }];
    if (this.take('[')) return [{ kind: 'alternatives', sequences: [...this.group(']'), []] }];
    if (this.take('*')) return [gap];
    if (this.take('#')) return [number];
    if (this.take('<')) return [{ kind: 'lemma', lemma: this.until('>') }];
    for (const mark of ['!', '$']) if (this.take(mark)) return [{ kind: 'word', folded: mark }];
    plainWord.lastIndex = this.at;
    const word = plainWord.exec(this.source)?.[0] ?? '';
    this.at += word.length;
    if (word === '') throw this.error('noPlace');
    if (word === '_') return [any];
    if (word === '@_') return [mention];
    return foldedWords(word).map((folded) => ({ kind: 'word', folded }));
  }

  private group(closer: string): Sequence[] {
    const alternatives: Sequence[] = [];
    do alternatives.push(this.sequence(`|${closer}`));
    while (this.take('|'));
    if (!this.take(closer)) throw this.error('missingCloser');
    return alternatives;
  }

  private until(closer: string): string {
    const to = this.source.indexOf(closer, this.at);
    if (to < 0) throw this.error('missingCloser');
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
