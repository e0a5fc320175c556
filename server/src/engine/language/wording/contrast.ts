import { type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';

/** "Ce n’est pas X, c’est Y": something denied that nobody had claimed, so as to put something else in its place. */
interface Contrast extends Span {
  /** What may go: the denial, up to where the assertion begins. Undefined where the sentence needs it as its subject. */
  readonly denial: Span | undefined;
}

interface ContrastFacts {
  readonly inside: readonly Contrast[];
  /** A denial that ends the paragraph: the next one may hold its assertion. */
  readonly open: (Span & { readonly pronoun: boolean }) | undefined;
  /** The end of an assertion that begins the paragraph. */
  readonly asserted: Span | undefined;
}

/** Words of the denied part at most: beyond, it is an argument and no figure. */
const longestDenied = 12;

type Words = readonly (readonly string[])[];

const denials: Readonly<Record<'fr' | 'en', Words>> = {
  fr: [
    ['n', 'est', 'pas'],
    ['n', 'est', 'plus'],
    ['ne', 'sont', 'pas'],
    ['c', 'est', 'pas'],
    ['ne', 's', 'agit', 'pas'],
    ['ne', 's', 'agit', 'plus'],
  ],
  en: [
    ['is', 'not'],
    ['s', 'not'],
    ['are', 'not'],
    ['re', 'not'],
    ['isn', 't'],
    ['aren', 't'],
    ['wasn', 't'],
  ],
};

const assertions: Readonly<Record<'fr' | 'en', Words>> = {
  fr: [
    ['c', 'est'],
    ['ce', 'sont'],
    ['il', 's', 'agit'],
    ['mais', 'de'],
    ['mais', 'd'],
  ],
  en: [
    ['it', 's'],
    ['it', 'is'],
    ['this', 'is'],
    ['that', 's'],
    ['that', 'is'],
    ['they', 're'],
    ['they', 'are'],
  ],
};

const pronouns: Readonly<Record<'fr' | 'en', ReadonlySet<string>>> = {
  fr: new Set(['ce', 'c', 'cela', 'ca', 'il']),
  en: new Set(['it', 'this', 'that', 'they', 'these']),
};

function spells(tokens: readonly Token[], at: number, sequences: Words): number {
  for (const words of sequences) if (words.every((word, i) => tokens[at + i]?.folded === word)) return words.length;
  return 0;
}

/** "… that's impossible": one word that judges, and the sentence is over. */
function isRemark(tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokens[at] as Token;
  if (tokens[at]?.folded !== 'that' || !/^(?:s|is)$/.test(tokens[at + 1]?.folded ?? '')) return false;
  const rest = tokens.slice(at + 2, at + 6).filter((token) => token.sentence === sentence && token.kind === 'word');
  return rest.length === 1;
}

/** Where the assertion begins that answers a denial whose last word is before `from`; -1 where none does. */
function assertionAfter(tokens: readonly Token[], from: number, language: 'fr' | 'en'): number {
  const sentence = tokens[from - 1]?.sentence ?? 0;
  let words = 0;
  for (let at = from; at < tokens.length && words <= longestDenied; at++) {
    const token = tokens[at] as Token;
    if (token.sentence > sentence + 1) return -1;
    const boundary = token.sentence !== sentence || tokens[at - 1]?.kind === 'punctuation';
    // "The aim isn't to know it all, that's impossible": a remark on what was denied.
    if (boundary && token.sentence === sentence && isRemark(tokens, at)) return -1;
    if (boundary && spells(tokens, at, assertions[language]) > 0) return at;
    // The next sentence begins with something else.
    if (token.sentence !== sentence && token.kind === 'word') return -1;
    if (token.kind === 'word') words++;
  }
  return -1;
}

/** The first token of the clause that a denial at `at` belongs to. */
function clauseStart(tokens: readonly Token[], at: number): number {
  const { sentence } = tokens[at] as Token;
  let first = at;
  while (at - first < longestDenied) {
    const before = tokens[first - 1];
    if (!before || before.sentence !== sentence || before.kind === 'punctuation' || before.kind === 'emoji') break;
    first--;
  }
  return first;
}

function isAsked({ sentences }: Paragraph, sentence: number): boolean {
  return sentences[sentence]?.terminator === '?';
}

function contrastAt(paragraph: Paragraph, at: number, language: 'fr' | 'en'): Contrast | undefined {
  const { tokens, sentences } = paragraph;
  const length = spells(tokens, at, denials[language]);
  if (length === 0) return undefined;
  const assertion = assertionAfter(tokens, at + length, language);
  const asserted = tokens[assertion];
  if (!asserted || isAsked(paragraph, asserted.sentence)) return undefined;
  const start = clauseStart(tokens, at);
  const first = tokens[start] as Token;
  const { to } = sentences[asserted.sentence] as Span;
  const opens = start === 0 || tokens[start - 1]?.sentence !== first.sentence;
  const stands = opens && pronouns[language].has(first.folded) && !asserted.folded.startsWith('mais');
  return { from: first.from, to, denial: stands ? { from: first.from, to: asserted.from } : undefined };
}

function openDenial(paragraph: Paragraph, language: 'fr' | 'en'): ContrastFacts['open'] {
  const { tokens } = paragraph;
  const last = tokens.at(-1);
  if (!last || isAsked(paragraph, last.sentence)) return undefined;
  for (let at = Math.max(0, tokens.length - longestDenied - 6); at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.sentence !== last.sentence || spells(tokens, at, denials[language]) === 0) continue;
    const first = tokens[clauseStart(tokens, at)] as Token;
    const { from, to } = paragraph.sentences[last.sentence] as Span;
    return { from, to, pronoun: first.from === from && pronouns[language].has(first.folded) };
  }
  return undefined;
}

/** What a paragraph shows of the figure, by itself and towards its neighbours. */
export const contrastsOf = paragraphFact((paragraph): ContrastFacts => {
  const { language, tokens, sentences } = paragraph;
  if (language === 'und') return { inside: [], open: undefined, asserted: undefined };
  const inside: Contrast[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const contrast = contrastAt(paragraph, at, language);
    if (contrast && contrast.from >= (inside.at(-1)?.to ?? 0)) inside.push(contrast);
  }
  const begins = spells(tokens, 0, assertions[language]) > 0 && !isAsked(paragraph, 0);
  return {
    inside,
    open: openDenial(paragraph, language),
    asserted: begins ? sentences[0] : undefined,
  };
});
