import { inflect as inflectEnglish } from './inflect/en.ts';
import { inflect as inflectFrench } from './inflect/fr.ts';
import { keyWordsOf } from './keyWords.ts';
import { type Atom, matchesNothing, parsePattern, type Sequence } from './notation.ts';
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
  any: PhraseNode | undefined;
  gap: PhraseNode | undefined;
  joins: PhraseNode[] | undefined;
  accepts: Acceptance[] | undefined;
}

export interface PhraseMatcher<P extends Pattern = Pattern> {
  readonly phrases: readonly P[];
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
    any: undefined,
    gap: undefined,
    joins: undefined,
    accepts: undefined,
  };
}

function childOf<K extends string>(children: Map<K, PhraseNode>, key: K): PhraseNode {
  let child = children.get(key);
  if (!child) {
    child = newNode();
    children.set(key, child);
  }
  return child;
}

function step(node: PhraseNode, atom: Atom): PhraseNode {
  switch (atom.kind) {
    case 'word':
      node.words ??= new Map();
      return childOf(node.words, atom.folded);
    case 'lemma':
      node.lemmas ??= new Map();
      return childOf(node.lemmas, atom.lemma);
    case 'number':
      node.number ??= newNode();
      return node.number;
    case 'any':
      node.any ??= newNode();
      return node.any;
    case 'gap':
      node.gap ??= newNode();
      return node.gap;
  }
}

/** Adds a sequence below `from`; gives the node where it ends. */
function append(from: PhraseNode, sequence: Sequence): PhraseNode {
  return sequence.reduce<PhraseNode>((node, element) => {
    if (element.kind !== 'alternatives') return step(node, element);
    const join = newNode();
    for (const alternative of element.sequences) {
      const end = append(node, alternative);
      end.joins ??= [];
      end.joins.push(join);
    }
    return join;
  }, from);
}

/**
 * Adds a sequence below the root; gives the nodes where it ends, for everything it matches but nothing at all. No join is
 * left at the root itself: it would be followed at every token of every text.
 */
function appendAtRoot(root: PhraseNode, sequence: Sequence): PhraseNode[] {
  const [first, ...rest] = sequence;
  if (!first) return [];
  if (first.kind !== 'alternatives') return [append(root, sequence)];
  const join = newNode();
  for (const alternative of first.sequences) {
    for (const end of appendAtRoot(root, alternative)) {
      end.joins ??= [];
      end.joins.push(join);
    }
  }
  const isOptional = first.sequences.some(matchesNothing);
  return [append(join, rest), ...(isOptional ? appendAtRoot(root, rest) : [])];
}

function forEachAtom(sequence: Sequence, visit: (atom: Atom) => void): void {
  for (const element of sequence) {
    if (element.kind !== 'alternatives') visit(element);
    else for (const alternative of element.sequences) forEachAtom(alternative, visit);
  }
}

/** A pattern that is not in the trie yet. */
interface Pending {
  readonly phrase: number;
  readonly variant: number;
  readonly source: string;
  isAdded: boolean;
}

function keysIn(written: string | null | undefined, source: string): readonly string[] | undefined {
  if (written === '') return undefined;
  return written?.split(' ') ?? keyWordsOf(source);
}

class LazyMatcher<P extends Pattern> implements PhraseMatcher<P> {
  readonly phrases: readonly P[];
  readonly language: 'fr' | 'en';
  readonly groups: readonly number[];
  readonly groupNames: readonly string[];
  readonly root = newNode();
  readonly sentenceRoot = newNode();
  readonly lemmasOf = new Map<string, string[]>();
  size = 0;
  private readonly lemmas = new Set<string>();
  /** The words of patterns in the trie, conditions included. */
  private readonly words = new Set<string>();
  private readonly pending = new Map<string, Pending[]>();

  constructor(phrases: readonly P[], language: 'fr' | 'en', groupOf: (phrase: P) => string) {
    this.phrases = phrases;
    this.language = language;
    const byPhrase = phrases.map(groupOf);
    this.groupNames = [...new Set(byPhrase)];
    const numbers = new Map(this.groupNames.map((name, number) => [name, number]));
    this.groups = byPhrase.map((name) => numbers.get(name) as number);
    for (let phrase = 0; phrase < phrases.length; phrase++) this.announce(phrase);
  }

  knows(word: string): boolean {
    return this.words.has(word) || this.lemmasOf.has(word) || this.pending.has(word);
  }

  expect(word: string): void {
    const announced = this.pending.get(word);
    if (!announced) return;
    this.pending.delete(word);
    for (const pattern of announced) this.add(pattern);
  }

  private announce(phrase: number): void {
    const { pattern, keys } = this.phrases[phrase] as P;
    const sources = typeof pattern === 'string' ? [pattern] : pattern;
    for (let variant = 0; variant < sources.length; variant++) {
      const source = sources[variant] as string;
      const pending = { phrase, variant, source, isAdded: false };
      const words = keysIn(keys?.[variant], source);
      if (!words) this.add(pending);
      else for (const word of words) this.await(word, pending);
    }
  }

  private await(word: string, pattern: Pending): void {
    const waiting = this.pending.get(word);
    if (waiting) waiting.push(pattern);
    else this.pending.set(word, [pattern]);
  }

  private add(pattern: Pending): void {
    if (pattern.isAdded) return;
    pattern.isAdded = true;
    this.size++;
    const { phrase, variant, source } = pattern;
    const { sequence, atStart, ...conditions } = parsePattern(source);
    forEachAtom(sequence, (atom) => {
      if (atom.kind === 'lemma') this.addLemma(atom.lemma);
      else if (atom.kind === 'word') this.words.add(atom.folded);
    });
    for (const lists of [conditions.after, conditions.notAfter, conditions.notBefore]) {
      for (const words of lists) for (const word of words) this.words.add(word);
    }
    for (const end of appendAtRoot(atStart ? this.sentenceRoot : this.root, sequence)) {
      end.accepts ??= [];
      end.accepts.push({ phrase, variant, ...conditions });
    }
  }

  private addLemma(lemma: string): void {
    if (this.lemmas.has(lemma)) return;
    this.lemmas.add(lemma);
    for (const form of this.language === 'fr' ? inflectFrench(lemma) : inflectEnglish(lemma)) {
      const known = this.lemmasOf.get(form);
      if (known) known.push(lemma);
      else this.lemmasOf.set(form, [lemma]);
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
  return new LazyMatcher(phrases, language, groupOf);
}
