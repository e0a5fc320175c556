import type { Paragraph } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { readDisguised } from './disguised.ts';
import type { Grade, Lexeme, Lexemes } from './grades.ts';

/** A word that can hurt, and the tokens around it in its sentence. */
export class HostilePlace {
  readonly paragraph: Paragraph;
  readonly first: number;
  readonly last: number;
  readonly grade: Grade;
  /** As the lexicon has it, whatever its spelling here. */
  readonly word: string;

  constructor(paragraph: Paragraph, first: number, last: number, { words, grade }: Lexeme) {
    this.paragraph = paragraph;
    this.first = first;
    this.last = last;
    this.grade = grade;
    this.word = words.join(' ');
  }

  token(index: number): Token | undefined {
    const token = this.paragraph.tokens[index];
    return token && token.sentence === this.paragraph.tokens[this.first]?.sentence ? token : undefined;
  }

  /** The folded token at `index`, `@` for a mention, empty outside the sentence. */
  at(index: number): string {
    const token = this.token(index);
    if (!token) return '';
    return token.kind === 'mention' ? '@' : token.folded;
  }

  /** Up to `count` tokens before `index`, joined by spaces. */
  before(index: number, count = 8): string {
    const words: string[] = [];
    for (let i = index - 1; i >= index - count && this.token(i); i--) words.unshift(this.at(i));
    return words.join(' ');
  }

  /** Up to `count` tokens after the word, joined by spaces. */
  after(count = 4): string {
    const words: string[] = [];
    for (let i = this.last + 1; i <= this.last + count && this.token(i); i++) words.push(this.at(i));
    return words.join(' ');
  }

  isWord(index: number): boolean {
    return this.token(index)?.kind === 'word';
  }
}

/** Whether a letter stands three times or more in a row. */
function isDrawn(word: string): boolean {
  let run = 1;
  for (let at = 1; at < word.length; at++) {
    run = word.charCodeAt(at) === word.charCodeAt(at - 1) ? run + 1 : 1;
    if (run === 3) return true;
  }
  return false;
}

/** What a long drawn word can stand for: "connnnard" is "connard", "abrutiiii" is "abruti". */
function undrawn(word: string): readonly string[] {
  if (!isDrawn(word)) return [];
  return [word.replace(/(.)\1{2,}/g, '$1$1'), word.replace(/(.)\1{2,}/g, '$1')];
}

function lexemesFrom(lexemes: Lexemes, word: string): readonly Lexeme[] | undefined {
  const known = lexemes.get(word);
  if (known || word.length <= 5) return known;
  for (const spelling of undrawn(word)) {
    const found = lexemes.get(spelling);
    if (found) return found;
  }
  return undefined;
}

/** Whether one of these tokens begins a word that can hurt. */
export function holdsHostileWord(tokens: readonly Token[], lexemes: Lexemes): boolean {
  return tokens.some(
    ({ kind, folded }, index) =>
      kind === 'word' &&
      (readDisguised(tokens, index, lexemes) !== undefined || lexemesFrom(lexemes, folded) !== undefined),
  );
}

/** Whether all words of a lexeme stand from a token on, in its sentence. */
function standsAt(tokens: readonly Token[], first: number, { words }: Lexeme): boolean {
  const { sentence } = tokens[first] as Token;
  for (let i = 1; i < words.length; i++) {
    const token = tokens[first + i];
    if (token?.folded !== words[i] || token?.sentence !== sentence) return false;
  }
  return true;
}

function lexemeAt(tokens: readonly Token[], first: number, lexemes: Lexemes): Lexeme | undefined {
  return lexemesFrom(lexemes, (tokens[first] as Token).folded)?.find((lexeme) => standsAt(tokens, first, lexeme));
}

/** The places of the words that can hurt from one token of a paragraph to another, in order. */
export function placesOf(paragraph: Paragraph, lexemes: Lexemes, from: number, to: number): HostilePlace[] {
  const { tokens } = paragraph;
  const places: HostilePlace[] = [];
  for (let first = from; first < to; first++) {
    if ((tokens[first] as Token).kind !== 'word') continue;
    const disguised = readDisguised(tokens, first, lexemes);
    if (disguised) {
      places.push(new HostilePlace(paragraph, first, disguised.last, disguised.lexeme));
      first = disguised.last;
      continue;
    }
    const found = lexemeAt(tokens, first, lexemes);
    if (!found) continue;
    const last = first + found.words.length - 1;
    places.push(new HostilePlace(paragraph, first, last, found));
    first = last;
  }
  return places;
}

/** What a word does where it stands; its span may take in the words that go with it ("espèce de …"). */
export interface Hostility {
  readonly place: HostilePlace;
  readonly kind: 'slur' | 'insult' | 'contempt';
  readonly firstToken: number;
  readonly lastToken: number;
}
