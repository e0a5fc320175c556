import { beginsWithCapital, isHyphen, joiner } from '../../text/characters.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import { firstTokenOf } from '../../text/sentenceFact.ts';
import type { Token } from '../../text/tokens.ts';

/**
 * A word of a clause, as the grammar of questions looks at it. A class whose getters look at the text: most words are passed
 * and never asked how they are written.
 */
export class ClauseWord {
  /** Folded; of an object, number or mention what its token has. */
  readonly word: string;
  readonly token: Token;
  /** The token's index in its paragraph. */
  readonly index: number;
  private readonly own: string;
  private readonly before: Token | undefined;

  constructor(own: string, before: Token | undefined, token: Token, index: number) {
    this.word = token.folded;
    this.token = token;
    this.index = index;
    this.own = own;
    this.before = before;
  }

  /** Hyphenated to the word before it: the pronoun of "avez-vous". */
  get joined(): boolean {
    return this.before !== undefined && isJoined(this.own, this.before, this.token);
  }

  /** Behind an apostrophe and before none: the end of an English "can’t" and no elided "t’". */
  get contracted(): boolean {
    return /['’]/.test(this.own.charAt(this.token.from - 1)) && !/['’]/.test(this.own.charAt(this.token.to));
  }

  /** Written with an accent or a capital, which `word` no longer shows ("où", "Paris"). */
  get accented(): boolean {
    return isAccented(this.own.slice(this.token.from, this.token.to));
  }

  get capital(): boolean {
    return beginsWithCapital(this.own.slice(this.token.from, this.token.to));
  }
}

/** A run of words between two punctuation marks or emoji. */
export interface Clause {
  readonly words: readonly ClauseWord[];
  /** The mark that ends it; empty where the sentence just ends. */
  readonly end: string;
}

function isJoined(own: string, before: Token, token: Token): boolean {
  let at = before.to;
  while (at < token.from && own.charCodeAt(at) === joiner) at++;
  return at < token.from && isHyphen(own.charCodeAt(at));
}

const accent = /[À-ÖØ-öø-ÿ]|[\u0300-\u036f]/;

function isAccented(written: string): boolean {
  for (let at = 0; at < written.length; at++) if (written.charCodeAt(at) > 0x7f) return accent.test(written);
  return false;
}

/** The clauses of one sentence; `tokens` are its own, the first of them the paragraph's `firstToken`th. */
export function clausesOfTokens(own: string, tokens: readonly Token[], firstToken: number): readonly Clause[] {
  const clauses: Clause[] = [];
  let words: ClauseWord[] = [];
  let before: Token | undefined;
  const close = (end: string): void => {
    if (words.length > 0) clauses.push({ words, end });
    words = [];
  };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.kind !== 'punctuation' && token.kind !== 'emoji') {
      words.push(new ClauseWord(own, before, token, firstToken + index));
    } else if (token.folded !== '&' && token.folded !== '/') close(token.folded);
    before = token;
  }
  close('');
  return clauses;
}

const known = paragraphFact((): (readonly Clause[])[] => []);

/** The clauses of a sentence of a paragraph. */
export function clausesOf(paragraph: Paragraph, sentence: number): readonly Clause[] {
  const all = known(paragraph);
  let clauses = all[sentence];
  if (!clauses) {
    const [from, to] = [firstTokenOf(paragraph, sentence), firstTokenOf(paragraph, sentence + 1)];
    clauses = clausesOfTokens(paragraph.own, paragraph.tokens.slice(from, to), from);
    all[sentence] = clauses;
  }
  return clauses;
}

/** All words of a sentence, in order. */
export function wordsOf(clauses: readonly Clause[]): readonly ClauseWord[] {
  return clauses.length === 1 ? (clauses[0] as Clause).words : clauses.flatMap(({ words }) => words);
}

/** All kinds that words are of, told apart by `kindsOf`. */
export function kindsAmong(words: readonly ClauseWord[], kindsOf: (word: string) => number): number {
  let kinds = 0;
  for (const { word } of words) kinds |= kindsOf(word);
  return kinds;
}

/** The folded words of a sentence, parted by spaces. */
export function wordingOf(paragraph: Paragraph, sentence: number): string {
  return wordsOf(clausesOf(paragraph, sentence))
    .map(({ word }) => word)
    .join(' ');
}
