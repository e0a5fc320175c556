import type { Draft } from '../../engine/draft.ts';
import { doseOf, shareAllowed } from '../../engine/language/selling/dose.ts';
import { markedStretches, type Stretch } from '../../engine/structure/stretches.ts';
import type { Span } from '../../engine/text/paragraph.ts';
import type { HoverSource } from '../hoverSource.ts';
import type { OpenDocument } from '../openDocument.ts';
import { type PassageWords, passageWordsIn } from '../passageWords.ts';

/** What a sentence that sells counts for, and how much of its draft does. */
function toldOfSelling(draft: Draft, { from, to }: Span, words: PassageWords): string {
  const { selling, counted } = doseOf(draft);
  const sentence = selling.find((placed) => placed.from <= from && to <= placed.to);
  const counts = sentence && sentence.selling.share < 1 ? words.sellsInPart : words.sells;
  return `${counts} ${words.dose(selling.length, counted, Math.round(shareAllowed(draft) * 5))}`;
}

function told(draft: Draft, stretch: Stretch, language: OpenDocument['interfaceLanguage']): string[] {
  const { selling, asking, naming, type } = stretch;
  const words = passageWordsIn(language);
  return [
    ...(asking ? [words.asks] : []),
    ...(selling ? [toldOfSelling(draft, stretch, words)] : []),
    // Of who is mentioned by handle there is more to tell elsewhere.
    ...(naming && type === 'passage' ? [words.names] : []),
  ];
}

/** On what semantic tokens underline: why they do. */
export const source: HoverSource = {
  rank: 30,
  hoverAt({ draft, interfaceLanguage }, offset, _session, { text }) {
    if (!draft) return [];
    const stretch = markedStretches(draft, { from: offset, to: offset + 1 }).find(
      ({ from, to }) => from <= offset && offset < to,
    );
    const lines = stretch ? told(draft, stretch, interfaceLanguage) : [];
    return stretch && lines.length > 0
      ? [{ from: stretch.from, to: stretch.to, value: lines.map(text).join('\n\n') }]
      : [];
  },
};
