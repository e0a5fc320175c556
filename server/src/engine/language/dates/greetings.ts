import type { Paragraph } from '../../text/paragraph.ts';
import type { DatePart } from './expressions.ts';
import { englishDates, frenchDates } from './words.ts';

const french: readonly (readonly string[])[] = [
  ['bon'],
  ['joyeux'],
  ['excellent'],
  ['nous', 'sommes'],
  ['on', 'est'],
  ['en', 'ce'],
];
const english: readonly (readonly string[])[] = [['happy'], ['good', 'morning'], ['today', 'is']];

/** Words after which the day is another one: `bon lundi prochain`. */
const otherDay = new Set(['prochain', 'dernier', 'que', 'qu', 'ou', 'et', 'or', 'and', 'is']);

/** A weekday that a post says it appears on: `Bon lundi !`, `Happy Friday`, `Nous sommes jeudi`. */
export function greetedWeekdays(paragraph: Paragraph): readonly (DatePart & { readonly words: typeof frenchDates })[] {
  const { tokens, language } = paragraph;
  const words = language === 'en' ? englishDates : frenchDates;
  const leads = language === 'en' ? english : french;
  return tokens.flatMap((token, index) => {
    const value = token.kind === 'word' ? words.weekdays.get(token.folded) : undefined;
    const next = tokens[index + 1];
    if (
      value === undefined ||
      (next?.sentence === token.sentence && (next.kind === 'number' || otherDay.has(next.folded)))
    )
      return [];
    const greets = leads.some((lead) => {
      const first = index - lead.length;
      const opens = first === 0 || tokens[first - 1]?.sentence !== token.sentence;
      return opens && lead.every((word, at) => tokens[first + at]?.folded === word);
    });
    return greets ? [{ from: token.from, to: token.to, value, words }] : [];
  });
}
