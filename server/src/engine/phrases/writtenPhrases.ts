import type { PhraseSource, PlacedPattern } from './compile.ts';
import type { Atom, ParsedPattern, Sequence } from './notation.ts';
import type { Pattern } from './phrase.ts';

/** What one matcher looks for. */
interface WrittenMatcher {
  /** Its phrases, as ranges of the language's: from one up to another. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
  /** The group of each of its phrases. */
  readonly groups: readonly number[];
  readonly groupNames: readonly string[];
}

/**
 * All lexicons of a language as the build writes them: nothing has to be made of them but lists of lines. See `readWritten` for
 * what a line of `patterns` is.
 */
export interface WrittenLexicons {
  /** A line for each pattern, those of one phrase side by side. */
  readonly patterns: string;
  /** A line of JSON for each phrase, without its patterns. */
  readonly phrases: string;
  /** How many patterns each phrase has. */
  readonly counts: readonly number[];
  /** By the matcher's name. */
  readonly matchers: Readonly<Record<string, WrittenMatcher>>;
}

/**
 * Stands before a word that the pattern cannot be found without; where there are several, it is found with one of them at
 * least. Before alternatives it stands for a mark in each of them: before its first word, where it has none.
 */
export const keyMark = '^';
const escaped = /\\u([0-9a-f]{4})/g;

const atoms: Readonly<Record<string, Atom>> = {
  _: { kind: 'any' },
  '*': { kind: 'gap' },
  '#': { kind: 'number' },
  '@_': { kind: 'mention' },
};

function wordsOf(condition: string): string[][] {
  return condition.split('|').map((words) => (words === '' ? [] : words.split(' ')));
}

const element = /[(|)]|[^ (|)]+/g;
const space = 0x20;
const open = 0x28;
const close = 0x29;
const mark = 0x5e;
const bar = 0x7c;

/** Whether a character ends the word before it. */
function parts(code: number): boolean {
  return code === space || code === open || code === close || code === bar;
}

function wordAt(pattern: string, from: number): string {
  let to = from;
  while (to < pattern.length && !parts(pattern.charCodeAt(to))) to++;
  return pattern.slice(from, to);
}

/** Reads the elements of a pattern, which are parted by spaces, brackets and bars. */
class ElementReader {
  private at = 0;
  private readonly elements: readonly string[];

  constructor(written: string) {
    this.elements = written.match(element) ?? [];
  }

  /** Up to the end of the pattern or of the alternative. */
  read(): Sequence {
    const sequence: Sequence[number][] = [];
    for (; this.at < this.elements.length; this.at++) {
      const element = this.elements[this.at] as string;
      if (element === '|' || element === ')') break;
      if (element === keyMark) continue;
      if (element === '(') sequence.push({ kind: 'alternatives', sequences: this.alternatives() });
      else sequence.push(atomOf(element));
    }
    return sequence;
  }

  private alternatives(): Sequence[] {
    const sequences: Sequence[] = [];
    do {
      this.at++;
      sequences.push(this.read());
    } while (this.elements[this.at] === '|');
    return sequences;
  }
}

function atomOf(element: string): Atom {
  if (element.startsWith(keyMark)) return { kind: 'word', folded: element.slice(keyMark.length) };
  if (element.startsWith('<')) return { kind: 'lemma', lemma: element.slice(1).replaceAll('_', ' ') };
  return atoms[element] ?? { kind: 'word', folded: element };
}

/**
 * Reads a pattern as the build writes it: what `parsePattern` makes of its source. Its words are folded and parted by spaces
 * or by `(`, `|`, `)`, and so are `_`, `*`, `#`, `@_` and lemmas (`<annoncer`, `<to_announce`); those that it
 * waits for have a mark (see `keyMark`). What must hold around it stands before that, each condition with a tab behind: `^`, `$`, `=a|b c` (after), `!a` (not after), `?a`
 * (not before). What is not ASCII is spelled as in JavaScript.
 */
function readWritten(line: string): ParsedPattern {
  const fields = line.split('\t');
  let atStart = false;
  let atEnd = false;
  const conditions: Record<string, string[][]> = {};
  for (const field of fields.slice(0, -1)) {
    if (field === '^') atStart = true;
    else if (field === '$') atEnd = true;
    else conditions[field.charAt(0)] = wordsOf(field.slice(1));
  }
  const sequence = new ElementReader(fields.at(-1) as string).read();
  const { '=': after = [], '!': notAfter = [], '?': notBefore = [] } = conditions;
  return { sequence, atStart, atEnd, after, notAfter, notBefore };
}

/** The phrases of a language: what a text does not ask for stays text. */
export class WrittenLanguage {
  readonly matchers: WrittenLexicons['matchers'];
  /** The patterns that wait for no word. */
  readonly anywhere: number[] = [];
  /** By word, the patterns that wait for it. */
  readonly waiting = new Map<string, number[]>();
  private readonly patterns: readonly string[];
  private readonly phrases: readonly string[];
  private readonly read: (Pattern | undefined)[] = [];
  /** The number of each phrase's first pattern. */
  private readonly firsts: number[] = [];
  private readonly phraseOf: number[] = [];

  constructor({ patterns, phrases, counts, matchers }: WrittenLexicons) {
    this.matchers = matchers;
    this.patterns = patterns.split('\n').map(unescaped);
    this.phrases = phrases.split('\n');
    counts.forEach((count, phrase) => {
      this.firsts.push(this.phraseOf.length);
      for (let i = 0; i < count; i++) this.phraseOf.push(phrase);
    });
    for (let number = 0; number < this.patterns.length; number++) this.announce(number);
  }

  private announce(number: number): void {
    const pattern = this.patterns[number] as string;
    // A mark that begins the line, with a tab behind it, is a condition.
    let mark = pattern.indexOf(keyMark, pattern.lastIndexOf('\t') + 1);
    if (mark < 0) this.anywhere.push(number);
    for (; mark >= 0; mark = pattern.indexOf(keyMark, mark + 1)) {
      const from = mark + keyMark.length;
      if (pattern.charCodeAt(from) === open) this.announceAlternatives(number, pattern, from);
      else this.await(wordAt(pattern, from), number);
    }
  }

  /** A word may be marked in several places of its pattern. */
  private await(word: string, number: number): void {
    const waiting = this.waiting.get(word);
    if (!waiting) this.waiting.set(word, [number]);
    else if (waiting.at(-1) !== number) waiting.push(number);
  }

  /** The first words of those alternatives that have no mark of their own. */
  private announceAlternatives(number: number, pattern: string, bracket: number): void {
    let depth = 0;
    let from = bracket + 1;
    let isMarked = false;
    for (let at = bracket; ; at++) {
      const code = pattern.charCodeAt(at);
      if (code === open) depth++;
      else if (code === mark) isMarked = true;
      else if (code === close) depth--;
      if (depth > 1 || (code !== bar && code !== close)) continue;
      if (depth === 1 && code === close) continue;
      if (!isMarked) this.await(wordAt(pattern, from), number);
      if (depth === 0) return;
      from = at + 1;
      isMarked = false;
    }
  }

  patternAt(number: number): PlacedPattern {
    const phrase = this.phraseOf[number] as number;
    const variant = number - (this.firsts[phrase] as number);
    return { phrase, variant, ...readWritten(this.patterns[number] as string) };
  }

  phraseOfPattern(number: number): number {
    return this.phraseOf[number] as number;
  }

  phraseAt(index: number): Pattern {
    this.read[index] ??= JSON.parse(this.phrases[index] as string) as Pattern;
    return this.read[index];
  }
}

function unescaped(line: string): string {
  return line.includes('\\')
    ? line.replace(escaped, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : line;
}

/** Those phrases of a language that one matcher looks for. */
export class WrittenPhrases implements PhraseSource {
  readonly groups: readonly number[];
  readonly groupNames: readonly string[];
  readonly anywhere: readonly number[];
  private readonly language: WrittenLanguage;
  /** The language's phrases, by their index here; and the other way round. */
  private readonly phrases: number[] = [];
  private readonly indices = new Map<number, number>();

  constructor(language: WrittenLanguage, name: string) {
    const { ranges, groups, groupNames } = language.matchers[name] as WrittenMatcher;
    this.language = language;
    this.groups = groups;
    this.groupNames = groupNames;
    for (const [from, to] of ranges) {
      for (let phrase = from; phrase < to; phrase++) this.indices.set(phrase, this.phrases.push(phrase) - 1);
    }
    this.anywhere = this.own(language.anywhere);
  }

  private own(patterns: readonly number[]): readonly number[] {
    return patterns.filter((number) => this.indices.has(this.language.phraseOfPattern(number)));
  }

  awaiting(word: string): readonly number[] | undefined {
    const waiting = this.language.waiting.get(word);
    return waiting && this.own(waiting);
  }

  patternAt(number: number): PlacedPattern {
    const pattern = this.language.patternAt(number);
    return { ...pattern, phrase: this.indices.get(pattern.phrase) as number };
  }

  phraseAt(index: number): Pattern {
    return this.language.phraseAt(this.phrases[index] as number);
  }
}
