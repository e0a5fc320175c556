import { inflect as inflectEnglish } from './inflect/en.ts';
import { inflect as inflectFrench } from './inflect/fr.ts';
import { type Alternatives, type Atom, matchesNothing, parsePattern, type Sequence } from './notation.ts';
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

function lemmasIn(sequence: Sequence): string[] {
  return sequence.flatMap((element: Atom | Alternatives) => {
    if (element.kind === 'alternatives') return element.sequences.flatMap(lemmasIn);
    return element.kind === 'lemma' ? [element.lemma] : [];
  });
}

/**
 * Compiles phrases into one trie that `findPhrases` walks. Phrases of different groups are found side by side, as if each
 * group were a lexicon of its own.
 * @throws PatternError where a pattern cannot be read, Error where a lemma cannot be inflected
 */
export function compilePhrases<P extends Pattern>(
  phrases: readonly P[],
  language: 'fr' | 'en',
  groupOf: (phrase: P) => string = () => '',
): PhraseMatcher<P> {
  const root = newNode();
  const sentenceRoot = newNode();
  const lemmas = new Set<string>();
  phrases.forEach((phrase, index) => {
    const patterns = typeof phrase.pattern === 'string' ? [phrase.pattern] : phrase.pattern;
    patterns.forEach((source, variant) => {
      const { sequence, atStart, ...conditions } = parsePattern(source);
      for (const lemma of lemmasIn(sequence)) lemmas.add(lemma);
      for (const end of appendAtRoot(atStart ? sentenceRoot : root, sequence)) {
        end.accepts ??= [];
        end.accepts.push({ phrase: index, variant, ...conditions });
      }
    });
  });
  const inflect = language === 'fr' ? inflectFrench : inflectEnglish;
  const lemmasOf = new Map<string, string[]>();
  for (const lemma of lemmas) {
    for (const form of inflect(lemma)) {
      const known = lemmasOf.get(form);
      if (known) known.push(lemma);
      else lemmasOf.set(form, [lemma]);
    }
  }
  const byPhrase = phrases.map(groupOf);
  const names = [...new Set(byPhrase)];
  const numbers = new Map(names.map((name, number) => [name, number]));
  const groups = byPhrase.map((name) => numbers.get(name) as number);
  return { phrases, language, groups, groupNames: names, root, sentenceRoot, lemmasOf };
}
