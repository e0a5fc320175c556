import { type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../wordSet.ts';
import { dateExpressionsOf } from './expressions.ts';
import { type DateWords, englishDates, frenchDates } from './words.ts';

/** `demain`, `yesterday morning`: a day that readers count from the day on which they read, and no date beside it. */
export interface LoneDay extends Span {
  readonly words: DateWords;
  /** Days from the day of publication. */
  readonly offset: number;
}

/** "Le monde de demain", "the leaders of tomorrow", "à demain !" */
const inSayings = wordSet('de d du a of for until since jusqu des');
/** What makes a list of days, or a saying: "hier comme aujourd’hui", "tomorrow and Sunday". */
const listing = wordSet('et ou comme and or puis than as ; / - lundi mardi mercredi jeudi vendredi samedi dimanche');
/** What tells of times to come in general, where the word opens its sentence: "Demain, l’IA fera tout." */
const future = /(?:^|\s)(?:will|ll|\p{L}{2,}(?:rai|ras|ra|rons|rez|ront))(?:\s|$)/u;

function isListed(tokens: readonly Token[], next: number): boolean {
  const [first, second] = [tokens[next], tokens[next + 1]];
  if (first && listing.has(first.folded)) return true;
  return first?.folded === ',' && second !== undefined && listing.has(second.folded);
}

function isFigurative({ tokens }: Paragraph, at: number): boolean {
  const { sentence } = tokens[at] as Token;
  const before = tokens.slice(0, at).some((token) => token.sentence === sentence && token.kind === 'word');
  if (before) return false;
  const words = tokens.filter((token) => token.sentence === sentence && token.kind === 'word');
  return future.test(words.map(({ folded }) => folded).join(' '));
}

function loneDayAt(paragraph: Paragraph, at: number, words: DateWords): LoneDay | undefined {
  const { tokens } = paragraph;
  const { from, sentence } = tokens[at] as Token;
  for (const [said, offset] of words.relatives) {
    if (offset === 0 || !said.every((word, index) => tokens[at + index]?.folded === word)) continue;
    const after = tokens[at + said.length];
    const isPart = after?.sentence === sentence && words.dayParts.has(after.folded);
    const next = at + said.length + (isPart ? 1 : 0);
    const before = tokens[at - 1];
    if (before?.sentence === sentence && inSayings.has(before.folded)) return undefined;
    if (isListed(tokens, next) || isFigurative(paragraph, at)) return undefined;
    return { words, offset, from, to: (tokens[next - 1] as Token).to };
  }
  return undefined;
}

/** The days that a paragraph counts from its own, in order; none where a weekday or a date beside them says which is meant. */
export const loneDaysOf = paragraphFact((paragraph): readonly LoneDay[] => {
  const { language, tokens } = paragraph;
  if (language === 'und') return [];
  const words = language === 'fr' ? frenchDates : englishDates;
  const dated = dateExpressionsOf(paragraph);
  const found: LoneDay[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const lone = loneDayAt(paragraph, at, words);
    if (!lone) continue;
    while ((tokens[at] as Token).to < lone.to) at++;
    if (!dated.some(({ from, to }) => from < lone.to && lone.from < to)) found.push(lone);
  }
  return found;
});
