import { repeatedPhrases } from '../../../../server/src/engine/report/phrases.ts';
import { barsElement } from '../bars.ts';
import { figureElement } from '../figure.ts';
import { draftLinks, tableElement } from '../table.ts';
import type { View } from '../view.ts';

const shown = 10;

export function phrasesFigure(view: View): HTMLElement {
  const { drafts, words, format, places } = view;
  const word = words.phrases;
  const phrases = repeatedPhrases(drafts);
  const quoted = (text: string): string => (format.language === 'fr' ? `«\u00A0${text}\u00A0»` : `“${text}”`);
  const bars = phrases.slice(0, shown).map(({ text, count, drafts: those }, index) => ({
    title: quoted(text),
    value: word.timesIn(format.number(count), words.drafts(those.length)),
    parts: [{ value: count, fill: 'var(--sell)' }],
    href: places.row(`phrase-${index}`),
  }));
  const table = (): HTMLElement =>
    tableElement(
      word.title,
      [{ title: word.phrase }, { title: word.times, number: true }, { title: words.draft }],
      phrases.map((phrase, index) => ({
        id: `phrase-${index}`,
        cells: [quoted(phrase.text), phrase.count, draftLinks(phrase.drafts, view)],
      })),
      view,
    );
  const content = bars.length > 0 ? barsElement(`${word.title}. ${words.arrows}`, bars) : undefined;
  return figureElement({ id: 'phrases', title: word.title, says: word.says, content, none: word.none, table }, view);
}
