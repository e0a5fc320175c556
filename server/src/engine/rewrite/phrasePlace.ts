import type { PhraseMatch } from '../phrases/match.ts';
import { beginsSentence, endsSentence } from '../phrases/match.ts';
import type { MendablePhrase } from '../phrases/phrase.ts';
import type { FixText } from '../rule.ts';
import { isSpace, joiner } from '../text/characters.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';
import type { Token } from '../text/tokens.ts';
import { balanced } from './balance.ts';

/** An edit inside one paragraph, offsets of the paragraph; or the phrase's whole sentence is to go. */
export type PhraseEdit =
  | {
      readonly kind: 'edit';
      readonly from: number;
      readonly to: number;
      readonly newText: FixText;
      readonly removes: boolean;
    }
  | { readonly kind: 'sentence'; readonly sentence: Span };

const conjunctions = new Set(['et', 'mais', 'donc', 'car', 'alors', 'and', 'but', 'so', 'or', 'yet']);

/** The paragraph around one match, and the small questions that every rewrite asks of it. */
export class PhrasePlace {
  readonly paragraph: Paragraph;
  readonly match: PhraseMatch<MendablePhrase>;
  readonly opens: boolean;
  readonly closes: boolean;

  constructor(paragraph: Paragraph, match: PhraseMatch<MendablePhrase>) {
    this.paragraph = paragraph;
    this.match = match;
    this.opens = beginsSentence(paragraph.tokens, match.firstToken);
    this.closes = endsSentence(paragraph.tokens, match.lastToken);
  }

  get language(): 'fr' | 'en' {
    return this.paragraph.language === 'fr' ? 'fr' : 'en';
  }

  get before(): Token | undefined {
    return this.sameSentence(this.match.firstToken - 1);
  }

  get after(): Token | undefined {
    return this.sameSentence(this.match.lastToken + 1);
  }

  get matchedTokens(): readonly Token[] {
    return this.paragraph.tokens.slice(this.match.firstToken, this.match.lastToken + 1);
  }

  get sentence(): Span {
    return this.paragraph.sentences[(this.paragraph.tokens[this.match.firstToken] as Token).sentence] as Span;
  }

  /** Whether a clause may begin where the phrase begins. */
  get startsClause(): boolean {
    const { before } = this;
    return this.opens || before?.kind === 'punctuation' || (before !== undefined && conjunctions.has(before.folded));
  }

  private get beginsWithAcronym(): boolean {
    const token = this.paragraph.tokens[this.match.firstToken];
    const written = token ? this.rawOf(token) : '';
    return written.length > 1 && written.length <= 4 && written === written.toUpperCase();
  }

  get capitalised(): boolean {
    // The English pronoun is a capital wherever it stands.
    if (!this.opens && this.paragraph.tokens[this.match.firstToken]?.folded === 'i') return false;
    // So is every letter of an acronym.
    if (!this.opens && this.beginsWithAcronym) return false;
    const first = this.letterAt(this.match.from);
    return first !== undefined && first !== first.toLowerCase();
  }

  /** The apostrophe the paragraph writes with. */
  get apostrophe(): string {
    const { raw } = this.paragraph;
    return raw.includes("'") && !raw.includes('’') ? "'" : '’';
  }

  sameSentence(index: number): Token | undefined {
    const token = this.paragraph.tokens[index];
    return token && token.sentence === this.paragraph.tokens[this.match.firstToken]?.sentence ? token : undefined;
  }

  letterAt(from: number): string | undefined {
    let at = from;
    while (this.paragraph.prose.charCodeAt(at) === joiner) at++;
    return this.paragraph.raw[at];
  }

  rawOf(token: Token): string {
    return this.paragraph.raw.slice(token.from, token.to);
  }

  /** The text with a first letter as the phrase had it. */
  cased(text: string): string {
    if (text === '') return text;
    return this.capitalised ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  }

  edit(from: number, to: number, newText: FixText, removes = false): PhraseEdit | undefined {
    const span = balanced(this.paragraph, { from, to });
    if (!span) return undefined;
    const [link, ...more] = this.paragraph.links.filter((each) => each.from >= span.from && each.to <= span.to);
    if (!link) {
      return { kind: 'edit', ...span, newText: removes ? newText : this.marked(newText, span, { from, to }), removes };
    }
    // A link is never lost with the words that it stands on.
    const close = link.text === undefined ? -1 : this.paragraph.raw.indexOf(']', link.from + 1 + link.text.length);
    if (removes || more.length > 0 || close < 0 || close >= link.to || link.image) return undefined;
    return { kind: 'edit', ...span, newText: ['[', ...newText, this.paragraph.raw.slice(close, link.to)], removes };
  }

  /** The new text within the marks (emphasis, a link's brackets) that had to go along with the old one. */
  private marked(newText: FixText, { from, to }: Span, old: Span): FixText {
    const before = this.paragraph.raw.slice(from, old.from);
    const after = this.paragraph.raw.slice(old.to, to);
    if (before !== '' && after !== '') return [before, ...newText, after];
    // The mark's other half stood within: what replaces the words is set as a part of them was.
    const mark = before + after;
    const last = newText.at(-1);
    const [said = '', rest] = typeof last === 'string' ? last.split(/(?<=\S)(?=\s+$)/) : [];
    // Behind a space or an apostrophe no mark closes.
    if (!/^(?:\*{1,3}|_{1,3}|~~)$/.test(mark) || /['’]$/.test(said)) return newText;
    return rest === undefined ? [mark, ...newText, mark] : [mark, ...newText.slice(0, -1), said, mark, rest];
  }

  spaceEnd(from: number): number {
    let at = from;
    while (at < this.paragraph.raw.length && isSpace(this.paragraph.raw.charCodeAt(at))) at++;
    return at;
  }

  spaceStart(to: number): number {
    let at = to;
    while (at > 0 && isSpace(this.paragraph.raw.charCodeAt(at - 1))) at--;
    return at;
  }
}
