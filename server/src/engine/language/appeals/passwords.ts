import { fold } from '../../text/fold.ts';
import { type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { hasWord } from '../../text/wordTraits.ts';
import { wordSet } from '../wordSet.ts';
import { type AppealWords, appealWords } from './passwordWords.ts';

/** A word or mark that readers are told to post: "Commentez OUI", "drop a 🔥 below". Offsets of its paragraph. */
export interface Password extends Span {
  readonly sentence: number;
  /** It is to be sent in a private message. */
  readonly isPrivate: boolean;
  /** Nothing says where to: it is asked for only where something comes in return. */
  readonly isUnplaced: boolean;
}

const pointing = /^(?:👇|⬇️|⬇|👇🏻|👇🏼|👇🏽|👇🏾|👇🏿|↓|👆|⤵️|⤵)$/u;
/** "DM 📩": it shows where to write, and is not what to write. */
const envelopes = /^(?:📩|📨|✉️|✉|💌|📥|📤|📬|📧|📲|📱|💬|🗨️|🗨)$/u;
/** An object that stands for a passage between quotation marks. */
const longestQuotation = 40;
/** "Tell us WHY": in capitals it is said with emphasis, and the question is a real one. */
const asking = wordSet('why how what who when where which pourquoi quoi qui quand lequel laquelle');
const mostBetween = 5;
/** "Want early access? Drop a 👀": the mark says yes. */
const wants =
  /(?<!\p{L})(?:want|wanna|interested|curious|need|fancy|envie|intéressée?s?|curieux|veux|voulez|besoin|tentée?s?)(?!\p{L})[^.!?\n]{0,60}\?\s*$/iu;
const widest = 90;
const addressed = wordSet('tu vous you');

function isCapitals(written: string): boolean {
  return written.length >= 2 && /^[\p{Lu}\d]+$/u.test(written) && /\p{Lu}/u.test(written);
}

const verbs = new Set(
  Object.values(appealWords).flatMap(({ alone, placed, sent, texted }) => [...alone, ...placed, ...sent, ...texted]),
);
const asksToPost = hasWord((word) => verbs.has(word));

class Reading {
  private readonly paragraph: Paragraph;
  private readonly words: AppealWords;

  constructor(paragraph: Paragraph, words: AppealWords) {
    this.paragraph = paragraph;
    this.words = words;
  }

  private writtenAs({ from, to }: Span): string {
    return this.paragraph.raw.slice(from, to);
  }

  private isQuotation(token: Token): boolean {
    return (
      token.kind === 'object' &&
      token.to - token.from <= longestQuotation &&
      this.paragraph.quotations.some(({ from, to }) => from <= token.from && token.to <= to)
    );
  }

  /** Whether what is asked for by the verb at `at` is an envelope, and nothing is said of what comes in return. */
  private isEnvelope(at: number): boolean {
    const { tokens } = this.paragraph;
    const { folded, sentence } = tokens[at] as Token;
    const mark = this.words.between.has(tokens[at + 1]?.folded ?? '') ? at + 2 : at + 1;
    const closes = tokens[mark + 1]?.sentence !== sentence;
    return closes && this.words.privatePlaces.has(folded) && envelopes.test(tokens[mark]?.folded ?? '');
  }

  /** "Écrivez moi", "laissez moi un mot": to whom, and not what. */
  private isObject(token: Token, { folded }: Token): boolean {
    return this.words.between.has(token.folded) && !this.words.alone.has(folded) && !isCapitals(this.writtenAs(token));
  }

  private isBracketed({ from }: Token): boolean {
    return this.paragraph.raw[from - 1] === '(';
  }

  private isPassword(token: Token, verb: Token, before: Token): boolean {
    const direct = before === verb;
    const afterArticle = this.words.articles.has(before.folded);
    if (this.isQuotation(token)) return true;
    if (token.kind === 'emoji') return !pointing.test(token.folded);
    if (token.kind === 'number') return direct && token.folded.length === 1 && this.words.counted.has(verb.folded);
    // "(drop + box)" is a sum.
    if (token.kind === 'punctuation') return direct && token.folded === '+' && !this.isBracketed(verb);
    if (token.kind !== 'word') return false;
    if (this.words.texted.has(verb.folded) && this.words.stops.has(token.folded)) return false;
    if (asking.has(token.folded)) return false;
    if (direct && this.words.plain.has(token.folded) && !this.isObject(token, verb)) return true;
    if (this.words.privatePlaces.has(token.folded) || this.words.places.has(token.folded)) return false;
    // Where all is in capitals they set nothing apart.
    const shouts = isCapitals(this.writtenAs(verb)) && !this.words.privatePlaces.has(verb.folded);
    return !afterArticle && !shouts && isCapitals(this.writtenAs(token));
  }

  /** Index of the word or mark that the verb at `at` asks for. */
  private passwordAfter(at: number): number | undefined {
    const { tokens } = this.paragraph;
    const verb = tokens[at] as Token;
    if (this.isEnvelope(at)) return undefined;
    for (let index = at + 1; index <= at + mostBetween; index++) {
      const token = tokens[index];
      if (!token || token.sentence !== verb.sentence) return undefined;
      // "DM-CTA" is one word, "écris-moi" are two.
      const isJoined = index === at + 1 && this.paragraph.raw[token.from - 1] === '-';
      if (!isJoined && this.isPassword(token, verb, tokens[index - 1] as Token)) return index;
      if (!this.words.between.has(token.folded) && token.folded !== ':') return undefined;
    }
    return undefined;
  }

  /** The sentences that say where to post it, and those that name a private place. */
  private sentencesWithPlaces(): { readonly here: ReadonlySet<number>; readonly inPrivate: ReadonlySet<number> } {
    const here = new Set<number>();
    const inPrivate = new Set<number>();
    const { tokens } = this.paragraph;
    tokens.forEach(({ folded, sentence }, index) => {
      if (this.words.privatePlaces.has(folded)) inPrivate.add(sentence);
      if (pointing.test(folded)) here.add(sentence);
      if (!this.words.places.has(folded)) return;
      // "below the header" is a place on a page and not under a post.
      const next = tokens[index + 1];
      if (next?.sentence !== sentence || !this.words.nouns.has(next.folded)) here.add(sentence);
    });
    return { here, inPrivate };
  }

  private isOrder(at: number): boolean {
    const { tokens } = this.paragraph;
    const before = tokens[at - 1];
    const token = tokens[at] as Token;
    if (!before || before.sentence !== token.sentence || before.kind === 'emoji') return true;
    // "Si tu commentes…", "if you comment…" orders as well.
    const isReader = addressed.has(before.folded) && this.words.conditions.has(tokens[at - 2]?.folded ?? '');
    if (isReader && this.words.alone.has(token.folded)) return true;
    // "commente" is an order and tells of somebody: it is one where an order may begin.
    if (this.words.ambiguous.has(token.folded))
      return before.kind === 'punctuation' || this.words.leads.has(before.folded);
    return !this.words.subjects.has(before.folded);
  }

  /** "Drop a 🔥 if you…", "Want one? Drop a 🔥": who posts a mark says by it that something is so. `at` is where the verb begins. */
  private standsForYes(last: number, at: number): boolean {
    const { tokens } = this.paragraph;
    const token = tokens[last] as Token;
    const next = tokens[last + 1];
    const written = this.isQuotation(token)
      ? fold(this.writtenAs(token).replace(/["“”«»\s\u00a0\u202f]/g, ''))
      : token.folded;
    const isMark = token.kind === 'emoji' || token.kind === 'number' || this.words.plain.has(written);
    if (!isMark) return false;
    if (next?.sentence !== token.sentence) return wants.test(this.paragraph.raw.slice(Math.max(0, at - widest), at));
    return this.words.conditions.has(next.folded);
  }

  /** Whether a word is asked for, or what stands between quotation marks. */
  private isWordAt(at: number): boolean {
    const { kind } = this.paragraph.tokens[at] as Token;
    return kind === 'word' || kind === 'object';
  }

  /** "Text WIN to 80085". */
  private goesToShortNumber(at: number, last: number): boolean {
    const { tokens } = this.paragraph;
    const word = tokens[last] as Token;
    const number = tokens[last + 2];
    return (
      this.words.texted.has((tokens[at] as Token).folded) &&
      !this.words.stops.has(word.folded) &&
      this.words.towards.has(tokens[last + 1]?.folded ?? '') &&
      number?.kind === 'number' &&
      /^\d[\d ]{3,7}$/.test(this.writtenAs(number))
    );
  }

  passwords(): Password[] {
    const { tokens } = this.paragraph;
    const { alone, placed, sent, texted, returned } = this.words;
    const found: Password[] = [];
    let places: ReturnType<Reading['sentencesWithPlaces']> | undefined;
    for (let at = 0; at < tokens.length; at++) {
      const { kind, folded, sentence, from } = tokens[at] as Token;
      if (!asksToPost(this.paragraph, sentence)) continue;
      const isVerb = alone.has(folded) || placed.has(folded) || sent.has(folded) || texted.has(folded);
      if (kind !== 'word' || !isVerb || !this.isOrder(at)) continue;
      const last = this.passwordAfter(at);
      if (last === undefined) continue;
      places ??= this.sentencesWithPlaces();
      const isPrivate = sent.has(folded) && places.inPrivate.has(sentence);
      const isPublic =
        alone.has(folded) ||
        (placed.has(folded) && (places.here.has(sentence) || this.standsForYes(last, from))) ||
        this.goesToShortNumber(at, last);
      const isUnplaced = !isPrivate && !isPublic;
      const mayBeReturned = this.isWordAt(last) ? returned.has(folded) : placed.has(folded);
      if (isUnplaced && !mayBeReturned) continue;
      found.push({ from, to: (tokens[last] as Token).to, sentence, isPrivate: isPrivate && !isPublic, isUnplaced });
      at = last;
    }
    return found;
  }
}

const none: readonly Password[] = [];

/** The words and marks that a paragraph tells its readers to post or send, in order. */
export const passwordsOf = paragraphFact((paragraph: Paragraph): readonly Password[] => {
  const { language, sentences } = paragraph;
  if (language === 'und' || !sentences.some((_, index) => asksToPost(paragraph, index))) return none;
  return new Reading(paragraph, appealWords[language]).passwords();
});
