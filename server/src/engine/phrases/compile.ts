import { inflect as inflectEnglish } from './inflect/en.ts';
import { inflect as inflectFrench } from './inflect/fr.ts';
import { type Atom, parsePattern } from './notation.ts';
import type { Pattern } from './phrase.ts';

/** A pattern that ends at a node, and what must hold around it. */
export interface Acceptance {
  /** Index of the phrase in the array that was compiled. */
  readonly phrase: number;
  /** Index of the pattern among the phrase's patterns. */
  readonly variant: number;
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly notAfter: readonly (readonly string[])[];
  readonly notBefore: readonly (readonly string[])[];
}

/** A trie over words, lemmas, numbers and gaps. */
export interface PhraseNode {
  words: Map<string, PhraseNode> | undefined;
  lemmas: Map<string, PhraseNode> | undefined;
  number: PhraseNode | undefined;
  any: PhraseNode | undefined;
  gap: PhraseNode | undefined;
  accepts: Acceptance[] | undefined;
}

export interface PhraseMatcher<P extends Pattern = Pattern> {
  readonly phrases: readonly P[];
  readonly root: PhraseNode;
  /** The lemmas a folded word may be a form of. */
  readonly lemmasOf: ReadonlyMap<string, readonly string[]>;
}

function newNode(): PhraseNode {
  return { words: undefined, lemmas: undefined, number: undefined, any: undefined, gap: undefined, accepts: undefined };
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

/**
 * Compiles phrases into one trie that `findPhrases` walks.
 * @throws PatternError where a pattern cannot be read, Error where a lemma cannot be inflected
 */
export function compilePhrases<P extends Pattern>(phrases: readonly P[], language: 'fr' | 'en'): PhraseMatcher<P> {
  const root = newNode();
  const lemmas = new Set<string>();
  phrases.forEach((phrase, index) => {
    const patterns = typeof phrase.pattern === 'string' ? [phrase.pattern] : phrase.pattern;
    patterns.forEach((source, variant) => {
      const { sequences, ...conditions } = parsePattern(source);
      for (const atoms of sequences) {
        let node = root;
        for (const atom of atoms) {
          if (atom.kind === 'lemma') lemmas.add(atom.lemma);
          node = step(node, atom);
        }
        node.accepts ??= [];
        node.accepts.push({ phrase: index, variant, ...conditions });
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
  return { phrases, root, lemmasOf };
}
