import { inflect as inflectEnglish } from '../phrases/inflect/en.ts';
import { inflect as inflectFrench } from '../phrases/inflect/fr.ts';
import {
  type Alternatives,
  type Atom,
  matchesAnything,
  PatternError,
  type PatternReason,
  parsePattern,
} from '../phrases/notation.ts';
import { inOtherNumber } from './number.ts';

/** Shorter words are articles and pronouns, whose plural is another word. */
const leastLetters = 4;

const notation = /[()[\]|*#<>!$^=_]/;
const longWord = new RegExp(`\\p{L}{${leastLetters},}`, 'gu');

function inEitherNumber(word: string): string {
  return `(${[word, ...inOtherNumber(word)].join('|')})`;
}

/**
 * A phrase in plain words with each of its longer words in the singular and the plural; undefined where it uses the notation
 * of patterns: who knows it says what may vary.
 */
export function tolerant(source: string): string | undefined {
  if (notation.test(source)) return undefined;
  const pattern = source.replace(longWord, inEitherNumber);
  return pattern === source ? undefined : pattern;
}

/** A pattern may match in this many ways at one place: what repeats optional words would try them all. */
const mostWays = 2000;
const waysOfGap = 3;
/** Longer ones are no phrases. */
const longestPattern = 500;

function waysOf(sequence: readonly (Atom | Alternatives)[]): number {
  return sequence.reduce((ways, element) => {
    if (element.kind === 'gap') return ways * waysOfGap;
    if (element.kind !== 'alternatives') return ways;
    const each = element.sequences.map(waysOf);
    // One word of a text takes one of several words: no more than one way goes on.
    return ways * (beginApart(element) ? Math.max(...each) : each.reduce((sum, count) => sum + count, 0));
  }, 1);
}

function beginApart({ sequences }: Alternatives): boolean {
  const firsts = sequences.map(([first]) => (first?.kind === 'word' ? first.folded : undefined));
  return firsts.every((first) => first !== undefined) && new Set(firsts).size === firsts.length;
}

function lemmasIn(sequence: readonly (Atom | Alternatives)[]): string[] {
  return sequence.flatMap((element) => {
    if (element.kind === 'alternatives') return element.sequences.flatMap(lemmasIn);
    return element.kind === 'lemma' ? [element.lemma] : [];
  });
}

/** What is wrong with a pattern: a place in it and why, a verb whose forms are not known, too many ways to match. */
export type PatternProblem =
  | { readonly kind: 'notation'; readonly at: number; readonly reason: PatternReason }
  | { readonly kind: 'lemma'; readonly lemma: string }
  | { readonly kind: 'ways' };

/** What keeps a pattern from being looked for in a language; undefined where nothing does. */
export function patternProblem(source: string, language: 'fr' | 'en'): PatternProblem | undefined {
  if (source.length > longestPattern) return { kind: 'ways' };
  try {
    const { sequence } = parsePattern(source);
    if (matchesAnything(sequence)) return { kind: 'notation', at: 0, reason: 'matchesAnything' };
    if (waysOf(sequence) > mostWays) return { kind: 'ways' };
    const inflect = language === 'fr' ? inflectFrench : inflectEnglish;
    for (const lemma of lemmasIn(sequence)) {
      if (!isInflected(lemma, inflect)) return { kind: 'lemma', lemma };
    }
    return undefined;
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return { kind: 'notation', at: error.at, reason: error.reason };
  }
}

function isInflected(lemma: string, inflect: (lemma: string) => ReadonlySet<string>): boolean {
  try {
    return lemma.trim() !== '' && inflect(lemma).size > 0;
  } catch {
    return false;
  }
}
