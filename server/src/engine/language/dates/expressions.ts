import { isCapital } from '../../text/abbreviations.ts';
import { type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { type DateWords, englishDates, frenchDates } from './words.ts';

/** A number or name that stands in a date, and where; offsets of the paragraph. */
export interface DatePart extends Span {
  readonly value: number;
}

/** A day as a text names it. */
export interface DateExpression extends Span {
  readonly words: DateWords;
  /** Days from the day of publication: `demain` is 1. */
  readonly relative: DatePart | undefined;
  readonly weekday: DatePart | undefined;
  readonly day: DatePart | undefined;
  readonly month: DatePart | undefined;
  readonly year: DatePart | undefined;
  /** Indices of its tokens. */
  readonly firstToken: number;
  readonly lastToken: number;
}

const separators = new Set([',', '(', '–', '—', '-', ':']);

interface DateRead {
  readonly next: number;
  readonly day: DatePart;
  readonly month: DatePart | undefined;
  readonly year: DatePart | undefined;
}

/** Reads days out of the tokens of one sentence after the other. */
class DateReader {
  private readonly paragraph: Paragraph;
  private readonly tokens: readonly Token[];
  private readonly words: DateWords;

  constructor(paragraph: Paragraph, words: DateWords) {
    this.paragraph = paragraph;
    this.tokens = paragraph.tokens;
    this.words = words;
  }

  read(): DateExpression[] {
    const found: DateExpression[] = [];
    for (let at = 0; at < this.tokens.length; at++) {
      const expression = this.relativeAt(at) ?? this.weekdayAt(at) ?? this.plainAt(at);
      if (!expression) continue;
      found.push(expression);
      at = expression.lastToken;
    }
    return found;
  }

  /** The folded token, if it belongs to the sentence of `with`. */
  private folded(at: number, like: number): string {
    const token = this.tokens[at];
    return token && token.sentence === this.tokens[like]?.sentence ? token.folded : '';
  }

  private part(at: number, value: number): DatePart {
    const { from, to } = this.tokens[at] as Token;
    return { from, to, value };
  }

  private isCapitalised(at: number): boolean {
    return isCapital(this.paragraph.own.codePointAt(this.tokens[at]?.from ?? 0) ?? 0);
  }

  private skip(at: number, like: number, what: (folded: string) => boolean): number {
    return what(this.folded(at, like)) ? at + 1 : at;
  }

  private weekday(at: number, mayBeShort: boolean): DatePart | undefined {
    const token = this.tokens[at];
    if (token?.kind !== 'word') return undefined;
    const value = this.words.weekdays.get(token.folded);
    if (value !== undefined) return this.part(at, value);
    const short = mayBeShort && this.isCapitalised(at) ? this.words.shortWeekdays.get(token.folded) : undefined;
    return short === undefined ? undefined : this.part(at, short);
  }

  private month(at: number, needsCapital: boolean): DatePart | undefined {
    const token = this.tokens[at];
    if (token?.kind !== 'word') return undefined;
    const value = this.words.months.get(token.folded);
    return value === undefined || (needsCapital && !this.isCapitalised(at)) ? undefined : this.part(at, value);
  }

  private number(at: number, least: number, most: number, digits: RegExp): DatePart | undefined {
    const token = this.tokens[at];
    if (token?.kind !== 'number' || !digits.test(token.folded)) return undefined;
    const value = Number(token.folded);
    return value >= least && value <= most ? this.part(at, value) : undefined;
  }

  private day(at: number): DatePart | undefined {
    return this.number(at, 1, 31, /^\d{1,2}$/);
  }

  private year(at: number): DatePart | undefined {
    return this.number(at, 1900, 2199, /^\d{4}$/);
  }

  /** `12 mai 2026`, `12/05/2026`, `May 12th, 2026`, `the 12th of May` at `at`; `le` may stand before. */
  private dateAt(start: number): DateRead | undefined {
    const { words } = this;
    const at = this.skip(start, start, (folded) => folded === words.article);
    const day = this.day(at);
    if (day) {
      const afterDay = this.skip(at + 1, start, (folded) => words.ordinals.has(folded));
      if (words === frenchDates && this.folded(afterDay, start) === '/')
        return this.slashDate(day, afterDay + 1, start);
      const monthAt = this.skip(afterDay, start, (folded) => words === englishDates && folded === 'of');
      const month = this.folded(monthAt, start) === '' ? undefined : this.month(monthAt, false);
      if (!month) return undefined;
      return this.withYear(day, month, monthAt + 1, start);
    }
    const month = words === englishDates ? this.month(at, true) : undefined;
    if (!month) return undefined;
    const dayAt = this.skip(
      this.skip(at + 1, start, (f) => f === '.'),
      start,
      (f) => f === 'the',
    );
    const after = this.folded(dayAt, start) === '' ? undefined : this.day(dayAt);
    if (!after) return undefined;
    const next = this.skip(dayAt + 1, start, (folded) => words.ordinals.has(folded));
    return this.withYear(after, month, next, start);
  }

  private slashDate(day: DatePart, at: number, like: number): DateRead | undefined {
    const month = this.folded(at, like) === '' ? undefined : this.number(at, 1, 12, /^\d{1,2}$/);
    if (!month) return undefined;
    const year = this.folded(at + 1, like) === '/' ? this.year(at + 2) : undefined;
    // `12/05/26` and `1/2/3` are left alone.
    if (!year && this.folded(at + 1, like) === '/') return undefined;
    return { next: year ? at + 3 : at + 1, day, month, year };
  }

  private withYear(day: DatePart, month: DatePart, at: number, like: number): DateRead {
    const afterDot = this.skip(at, like, (f) => f === '.' && month.to - month.from < 5);
    const yearAt = this.skip(afterDot, like, (f) => f === ',' && this.words === englishDates);
    const year = this.folded(yearAt, like) === '' ? undefined : this.year(yearAt);
    return { next: year ? yearAt + 1 : at, day, month, year };
  }

  private expression(
    first: number,
    next: number,
    parts: Partial<Pick<DateExpression, 'relative' | 'weekday' | 'day' | 'month' | 'year'>>,
  ): DateExpression {
    const { from } = this.tokens[first] as Token;
    const { to } = this.tokens[next - 1] as Token;
    return {
      words: this.words,
      relative: parts.relative,
      weekday: parts.weekday,
      day: parts.day,
      month: parts.month,
      year: parts.year,
      from,
      to,
      firstToken: first,
      lastToken: next - 1,
    };
  }

  private relativeEnd(at: number): { next: number; offset: number } | undefined {
    for (const [words, offset] of this.words.relatives) {
      if (words.every((word, index) => this.folded(at + index, at) === word))
        return { next: at + words.length, offset };
    }
    return undefined;
  }

  /** `demain jeudi`, `tomorrow, May 14`, `aujourd’hui (lundi 12 mai)`. */
  private relativeAt(at: number): DateExpression | undefined {
    const relative = this.relativeEnd(at);
    if (!relative) return undefined;
    const { words } = this;
    let next = this.skip(relative.next, at, (folded) => words.dayParts.has(folded));
    next = this.skip(next, at, (folded) => separators.has(folded));
    const anchor = { ...this.part(at, relative.offset), to: (this.tokens[relative.next - 1] as Token).to };
    const weekday = this.folded(next, at) === '' ? undefined : this.weekday(next, false);
    const afterWeekday = weekday ? this.skip(next + 1, at, (folded) => separators.has(folded)) : next;
    const date = this.folded(afterWeekday, at) === '' ? undefined : this.dateAt(afterWeekday);
    if (date && !words.subjectVerbs.has(this.folded(date.next, at)) && !words.listing.has(this.folded(date.next, at)))
      return this.expression(at, date.next, { relative: anchor, weekday, ...date });
    if (!weekday || date) return undefined;
    const ordinal = this.ordinalAt(afterWeekday, at);
    if (ordinal) return this.expression(at, ordinal.next, { relative: anchor, weekday, day: ordinal.day });
    return this.isListed(next + 1, at) ? undefined : this.expression(at, next + 1, { relative: anchor, weekday });
  }

  /** `demain, samedi et dimanche` names three days; `samedi prochain` is another week's. */
  private isListed(at: number, like: number): boolean {
    const next = this.folded(at, like);
    const after = this.folded(
      this.skip(at, like, (folded) => separators.has(folded)),
      like,
    );
    return (
      this.words.listing.has(next) ||
      this.words.weekdays.has(after) ||
      next === 'prochain' ||
      next === 'dernier' ||
      next === '-' ||
      next === '/'
    );
  }

  /** `lundi 12 mai`, `Monday, May 12`, `lundi 12`. */
  private weekdayAt(at: number): DateExpression | undefined {
    const weekday = this.weekday(at, true);
    if (!weekday) return undefined;
    const next = this.skip(
      this.skip(at + 1, at, (f) => f === '.' && weekday.to - weekday.from < 5),
      at,
      (f) => separators.has(f),
    );
    const date = this.folded(next, at) === '' ? undefined : this.dateAt(next);
    if (date) return this.expression(at, date.next, { weekday, ...date });
    return this.bareDayAt(at, weekday);
  }

  /** A weekday and a number that is a day of some month: `le lundi 12 à 18 h`, `Monday the 12th`. */
  private bareDayAt(at: number, weekday: DatePart): DateExpression | undefined {
    const { words } = this;
    const afterComma = this.skip(at + 1, at, (folded) => folded === ',');
    const ordinal = afterComma > at + 1 ? this.ordinalAt(afterComma, at) : undefined;
    if (ordinal) return this.expression(at, ordinal.next, { weekday, day: ordinal.day });
    const dayAt = this.skip(at + 1, at, (folded) => folded === words.article);
    const day = this.folded(dayAt, at) === '' ? undefined : this.day(dayAt);
    // Friday the 13th is a saying.
    if (!day || (day.value === 13 && weekday.value === 5)) return undefined;
    const next = this.skip(dayAt + 1, at, (folded) => words.ordinals.has(folded));
    if (words === englishDates && next === dayAt + 1) return undefined;
    const following = this.folded(next, at);
    const token = this.tokens[next];
    const ends = following === '' || (token?.kind === 'punctuation' && /^[.,;!?…)]$/.test(following));
    return ends || words.afterBareDay.has(following) ? this.expression(at, next, { weekday, day }) : undefined;
  }

  /** `the 12th` at the end of what is said: in `Saturday, the 6th time` it counts something else. */
  private ordinalAt(at: number, like: number): { readonly day: DatePart; readonly next: number } | undefined {
    const { words } = this;
    if (words !== englishDates || this.folded(at, like) !== words.article) return undefined;
    const day = this.folded(at + 1, like) === '' ? undefined : this.day(at + 1);
    if (!day || !words.ordinals.has(this.folded(at + 2, like))) return undefined;
    const following = this.folded(at + 3, like);
    return following === '' || /^[.,;!?…)]$/.test(following) || words.afterBareDay.has(following)
      ? { day, next: at + 3 }
      : undefined;
  }

  private plainAt(at: number): DateExpression | undefined {
    if (this.folded(at, at) === this.words.article) return undefined;
    const date = this.dateAt(at);
    return date?.month && this.expression(at, date.next, date);
  }
}

/** The days that a paragraph names in its own words, in order. */
export const dateExpressionsOf = paragraphFact((paragraph): readonly DateExpression[] => {
  const { language } = paragraph;
  const french = language === 'en' ? [] : new DateReader(paragraph, frenchDates).read();
  return french.length > 0 || language === 'fr' ? french : new DateReader(paragraph, englishDates).read();
});
