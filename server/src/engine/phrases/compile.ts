import { beginningOf } from '../language/conjugation/beginning.fr.ts';
import { inflect as inflectEnglish } from './inflect/en.ts';
import { beginningOfLemma as beginningOfFrench, inflect as inflectFrench } from './inflect/fr.ts';
import { keyWordsOf } from './keyWords.ts';
import { type Atom, matchesNothing, type ParsedPattern, parsePattern, type Sequence } from './notation.ts';
import type { Pattern } from './phrase.ts';

/** A pattern that ends at a node, and what must hold around it. */
export interface Acceptance {
  /** Index of the phrase in the array that was compiled. */
  readonly phrase: number;
  /** Index of the pattern among the phrase's patterns. */
  readonly variant: number;
  readonly atEnd: boolean;
  readonly after: readonly (readonly string[])[];
  readonly notAfter: readonly (readonly string[])[];
  readonly notBefore: readonly (readonly string[])[];
}

/** A trie over words, lemmas, numbers and gaps; alternatives meet again by `joins`, which cost no token. */
export interface PhraseNode {
  words: Map<string, PhraseNode> | undefined;
  lemmas: Map<string, PhraseNode> | undefined;
  number: PhraseNode | undefined;
  mention: PhraseNode | undefined;
  any: PhraseNode | undefined;
  gap: PhraseNode | undefined;
  joins: PhraseNode[] | undefined;
  accepts: Acceptance[] | undefined;
}

/** A pattern by its place, and what it says. */
export interface PlacedPattern extends ParsedPattern {
  /** Index of its phrase. */
  readonly phrase: number;
  /** Its index among the phrase's patterns. */
  readonly variant: number;
}

/** Phrases as they are compiled: patterns by number, each read when it is asked for. */
export interface PhraseSource<P extends Pattern = Pattern> {
  /** The group of each phrase, from 0. */
  readonly groups: readonly number[];
  readonly groupNames: readonly string[];
  /** The patterns that may be found whatever words a text has. */
  readonly anywhere: readonly number[];
  /** The patterns that cannot be found without this folded word, or another that they wait for. */
  awaiting(word: string): readonly number[] | undefined;
  patternAt(number: number): PlacedPattern;
  phraseAt(index: number): P;
}

export interface PhraseMatcher<P extends Pattern = Pattern> {
  phraseAt(index: number): P;
  readonly language: 'fr' | 'en';
  /** The group of each phrase, from 0: a match hides what it overlaps in its own group alone. */
  readonly groups: readonly number[];
  readonly groupNames: readonly string[];
  readonly root: PhraseNode;
  /** The phrases that stand at a sentence's beginning only: apart, so that no other token is asked for them. */
  readonly sentenceRoot: PhraseNode;
  /** The lemmas a folded word may be a form of. */
  readonly lemmasOf: ReadonlyMap<string, readonly string[]>;
  /** Whether some phrase asks for this very word, in this form or as a form of another. */
  knows(word: string): boolean;
  /** How many patterns are in the trie: what was found with fewer of them may not be all. */
  readonly size: number;
  /** To be called with every folded token of a text before the trie is walked. */
  expect(word: string): void;
}

function newNode(): PhraseNode {
  return {
    words: undefined,
    lemmas: undefined,
    number: undefined,
    mention: undefined,
    any: undefined,
    gap: undefined,
    joins: undefined,
    accepts: undefined,
  };
}

/** Where an atom leads to from a node: to `to`, unless it leads somewhere already. */
function lead(node: PhraseNode, atom: Atom, to?: PhraseNode): PhraseNode {
  switch (atom.kind) {
    case 'word':
      node.words ??= new Map();
      return leadBy(node.words, atom.folded, to);
    case 'lemma':
      node.lemmas ??= new Map();
      return leadBy(node.lemmas, atom.lemma, to);
    case 'number':
      node.number ??= to ?? newNode();
      return node.number;
    case 'mention':
      node.mention ??= to ?? newNode();
      return node.mention;
    case 'any':
      node.any ??= to ?? newNode();
      return node.any;
    case 'gap':
      node.gap ??= to ?? newNode();
      return node.gap;
  }
}

function leadBy(children: Map<string, PhraseNode>, key: string, to: PhraseNode | undefined): PhraseNode {
  const present = children.get(key);
  if (present) return present;
  const child = to ?? newNode();
  children.set(key, child);
  return child;
}

function joinTo(end: PhraseNode, join: PhraseNode): void {
  if (end === join) return;
  // Most have one: a list that is filled one by one has room for many.
  if (end.joins) end.joins.push(join);
  else end.joins = [join];
}

/** The atom of an alternative that is nothing else. */
function loneAtom({ 0: first, length }: Sequence): Atom | undefined {
  return length === 1 && first && first.kind !== 'alternatives' ? first : undefined;
}

/** Adds alternatives below `from`; gives the node where they meet. */
function appendAlternatives(from: PhraseNode, alternatives: readonly Sequence[], isOwn: boolean): PhraseNode {
  const join = newNode();
  for (const alternative of alternatives) {
    if (!loneAtom(alternative)) joinTo(append(from, alternative, false), join);
  }
  for (const alternative of alternatives) {
    const atom = loneAtom(alternative);
    // Where nothing else passes an atom leads to the meeting itself, unless another alternative begins with it.
    if (atom) joinTo(lead(from, atom, isOwn ? join : undefined), join);
  }
  return join;
}

/** Adds a sequence below `from`; gives the node where it ends. `isOwn`: nothing else has been added there, nor will be. */
function append(from: PhraseNode, sequence: Sequence, isOwn: boolean): PhraseNode {
  let node = from;
  let own = isOwn;
  for (const element of sequence) {
    if (element.kind !== 'alternatives') node = lead(node, element);
    else {
      node = appendAlternatives(node, element.sequences, own);
      own = true;
    }
  }
  return node;
}

/**
 * Adds a sequence below the root; gives the nodes where it ends, for everything it matches but nothing at all. No join is
 * left at the root itself: it would be followed at every token of every text.
 */
function appendAtRoot(root: PhraseNode, sequence: Sequence): PhraseNode[] {
  const [first, ...rest] = sequence;
  if (!first) return [];
  if (first.kind !== 'alternatives') return [append(root, sequence, false)];
  const join = newNode();
  for (const alternative of first.sequences) {
    for (const end of appendAtRoot(root, alternative)) joinTo(end, join);
  }
  const isOptional = first.sequences.some(matchesNothing);
  return [append(join, rest, true), ...(isOptional ? appendAtRoot(root, rest) : [])];
}

function forEachAtom(sequence: Sequence, visit: (atom: Atom) => void): void {
  for (const element of sequence) {
    if (element.kind !== 'alternatives') visit(element);
    else for (const alternative of element.sequences) forEachAtom(alternative, visit);
  }
}

/** Adds to the list of a key. */
function appendTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Phrases as they are written in the sources. */
class Entries<P extends Pattern> implements PhraseSource<P> {
  readonly groups: readonly number[];
  readonly groupNames: readonly string[];
  readonly anywhere: number[] = [];
  private readonly phrases: readonly P[];
  private readonly patterns: (readonly [source: string, phrase: number, variant: number])[] = [];
  private readonly waiting = new Map<string, number[]>();

  constructor(phrases: readonly P[], groupOf: (phrase: P) => string) {
    this.phrases = phrases;
    const byPhrase = phrases.map(groupOf);
    this.groupNames = [...new Set(byPhrase)];
    const numbers = new Map(this.groupNames.map((name, number) => [name, number]));
    this.groups = byPhrase.map((name) => numbers.get(name) as number);
    phrases.forEach(({ pattern }, phrase) => {
      const sources = typeof pattern === 'string' ? [pattern] : pattern;
      for (let variant = 0; variant < sources.length; variant++) {
        const source = sources[variant] as string;
        this.announce(source, this.patterns.push([source, phrase, variant]) - 1);
      }
    });
  }

  private announce(source: string, number: number): void {
    const words = keyWordsOf(source);
    if (!words) this.anywhere.push(number);
    else for (const word of words) appendTo(this.waiting, word, number);
  }

  awaiting(word: string): readonly number[] | undefined {
    return this.waiting.get(word);
  }

  patternAt(number: number): PlacedPattern {
    const [source, phrase, variant] = this.patterns[number] as (typeof this.patterns)[number];
    return { phrase, variant, ...parsePattern(source) };
  }

  phraseAt(index: number): P {
    return this.phrases[index] as P;
  }
}

class LazyMatcher<P extends Pattern> implements PhraseMatcher<P> {
  readonly language: 'fr' | 'en';
  readonly root = newNode();
  readonly sentenceRoot = newNode();
  readonly lemmasOf = new Map<string, string[]>();
  size = 0;
  private readonly source: PhraseSource<P>;
  private readonly lemmas = new Set<string>();
  /** The lemmas that no text has asked for, by what all their forms begin with; and what words have begun with. */
  private readonly uninflected = new Map<string, string[]>();
  private readonly beginnings = new Set<string>();
  /** The words of patterns in the trie, conditions included. */
  private readonly words = new Set<string>();
  /** The words that patterns waited for, and that have come. */
  private readonly expected = new Set<string>();
  /** By number, the patterns that are in the trie. */
  private readonly added = new Set<number>();

  constructor(source: PhraseSource<P>, language: 'fr' | 'en') {
    this.source = source;
    this.language = language;
    for (const number of source.anywhere) this.add(number);
  }

  get groups(): readonly number[] {
    return this.source.groups;
  }

  get groupNames(): readonly string[] {
    return this.source.groupNames;
  }

  phraseAt(index: number): P {
    return this.source.phraseAt(index);
  }

  knows(word: string): boolean {
    if (this.words.has(word) || this.lemmasOf.has(word)) return true;
    return !this.expected.has(word) && this.source.awaiting(word) !== undefined;
  }

  expect(word: string): void {
    this.expectForm(word);
    if (this.expected.has(word)) return;
    const waiting = this.source.awaiting(word);
    if (!waiting) return;
    this.expected.add(word);
    for (const number of waiting) this.add(number);
  }

  private add(number: number): void {
    if (this.added.has(number)) return;
    this.added.add(number);
    this.size++;
    const { phrase, variant, sequence, atStart, ...conditions } = this.source.patternAt(number);
    forEachAtom(sequence, (atom) => {
      if (atom.kind === 'lemma') this.addLemma(atom.lemma);
      else if (atom.kind === 'word') this.words.add(atom.folded);
    });
    for (const lists of [conditions.after, conditions.notAfter, conditions.notBefore]) {
      for (const words of lists) for (const word of words) this.words.add(word);
    }
    for (const end of appendAtRoot(atStart ? this.sentenceRoot : this.root, sequence)) {
      const acceptance = { phrase, variant, ...conditions };
      if (end.accepts) end.accepts.push(acceptance);
      else end.accepts = [acceptance];
    }
  }

  private addLemma(lemma: string): void {
    if (this.lemmas.has(lemma)) return;
    this.lemmas.add(lemma);
    const beginning = this.language === 'fr' ? beginningOfFrench(lemma) : undefined;
    if (beginning === undefined || this.beginnings.has(beginning)) this.addForms(lemma);
    else appendTo(this.uninflected, beginning, lemma);
  }

  /** Inflects what the word may be a form of. */
  private expectForm(word: string): void {
    const beginning = beginningOf(word);
    if (this.beginnings.has(beginning)) return;
    this.beginnings.add(beginning);
    for (const lemma of this.uninflected.get(beginning) ?? []) this.addForms(lemma);
    this.uninflected.delete(beginning);
  }

  private addForms(lemma: string): void {
    for (const form of this.language === 'fr' ? inflectFrench(lemma) : inflectEnglish(lemma)) {
      appendTo(this.lemmasOf, form, lemma);
    }
  }
}

/**
 * Compiles phrases into one trie that `findPhrases` walks. Phrases of different groups are found side by side, as if each
 * group were a lexicon of its own. A phrase enters the trie when a word comes without which it cannot be found: a text has
 * few of all words, so most of a large lexicon is never read.
 * @throws PatternError where a pattern cannot be read, Error where a lemma cannot be inflected; of a pattern that waits
 * for its word, then
 */
export function compilePhrases<P extends Pattern>(
  phrases: readonly P[],
  language: 'fr' | 'en',
  groupOf: (phrase: P) => string = () => '',
): PhraseMatcher<P> {
  return compileSource(new Entries(phrases, groupOf), language);
}

/** The same of phrases that come from elsewhere. */
export function compileSource<P extends Pattern>(source: PhraseSource<P>, language: 'fr' | 'en'): PhraseMatcher<P> {
  return new LazyMatcher(source, language);
}
