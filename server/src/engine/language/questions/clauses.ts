import { isHyphen, joiner } from '../../text/characters.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';

/** A word of a clause, as the grammar of questions looks at it. */
export interface ClauseWord {
  /** Folded; of an object, number or mention what its token has. */
  readonly word: string;
  readonly token: Token;
  /** The token's index in its paragraph. */
  readonly index: number;
  /** Hyphenated to the word before it: the pronoun of "avez-vous". */
  readonly joined: boolean;
  /** Written with an accent or a capital, which `word` no longer shows ("où", "Paris"). */
  readonly accented: boolean;
  readonly capital: boolean;
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

function wordOf(own: string, before: Token | undefined, token: Token, index: number): ClauseWord {
  const written = own.slice(token.from, token.to);
  return {
    word: token.folded,
    token,
    index,
    joined: before !== undefined && isJoined(own, before, token),
    accented: /[À-ÖØ-öø-ÿ]|[\u0300-\u036f]/.test(written),
    capital: /^\p{Lu}/u.test(written),
  };
}

/** The clauses of each sentence of a paragraph, by the sentence's index. */
export const clausesOf = paragraphFact((paragraph: Paragraph): readonly (readonly Clause[])[] => {
  const bySentence: Clause[][] = paragraph.sentences.map(() => []);
  let words: ClauseWord[] = [];
  let before: Token | undefined;
  const close = (end: string): void => {
    if (words.length > 0) bySentence[words[0]?.token.sentence ?? 0]?.push({ words, end });
    words = [];
  };
  for (const [index, token] of paragraph.tokens.entries()) {
    if (before && before.sentence !== token.sentence) close('');
    if (token.kind !== 'punctuation' && token.kind !== 'emoji') words.push(wordOf(paragraph.own, before, token, index));
    else if (token.folded !== '&' && token.folded !== '/') close(token.folded);
    before = token;
  }
  close('');
  return bySentence;
});

/** All words of a sentence, in order. */
export function wordsOf(clauses: readonly Clause[]): readonly ClauseWord[] {
  return clauses.length === 1 ? (clauses[0] as Clause).words : clauses.flatMap(({ words }) => words);
}
