import type { Paragraph } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import type { Grade, Lexemes } from './grades.ts';

/** A word that can hurt, and the tokens around it in its sentence. */
export class HostilePlace {
  readonly paragraph: Paragraph;
  readonly first: number;
  readonly last: number;
  readonly grade: Grade;

  constructor(paragraph: Paragraph, first: number, last: number, grade: Grade) {
    this.paragraph = paragraph;
    this.first = first;
    this.last = last;
    this.grade = grade;
  }

  get word(): string {
    return this.paragraph.tokens
      .slice(this.first, this.last + 1)
      .map(({ folded }) => folded)
      .join(' ');
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

/** Long drawn letters said once ("connnnard"). */
function undrawn(word: string): string {
  return word.replace(/(.)\1{2,}/g, '$1$1');
}

/** The places of a paragraph's words that can hurt, in order. */
export function placesOf(paragraph: Paragraph, lexemes: Lexemes): HostilePlace[] {
  const { tokens } = paragraph;
  const places: HostilePlace[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const token = tokens[first] as Token;
    if (token.kind !== 'word') continue;
    const known =
      lexemes.get(token.folded) ?? (token.folded.length > 5 ? lexemes.get(undrawn(token.folded)) : undefined);
    const found = known?.find(({ words }) =>
      words.every(
        (word, i) => i === 0 || (tokens[first + i]?.folded === word && tokens[first + i]?.sentence === token.sentence),
      ),
    );
    if (!found) continue;
    const last = first + found.words.length - 1;
    places.push(new HostilePlace(paragraph, first, last, found.grade));
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
