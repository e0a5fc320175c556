import { markedStretches, type Stretch } from '../../engine/structure/stretches.ts';
import type { HoverSource } from '../hoverSource.ts';
import type { OpenDocument } from '../openDocument.ts';
import { passageWordsIn } from '../passageWords.ts';

function told({ selling, asking, naming, type }: Stretch, language: OpenDocument['interfaceLanguage']): string[] {
  const words = passageWordsIn(language);
  return [
    ...(asking ? [words.asks] : []),
    ...(selling ? [words.sells] : []),
    // Of who is mentioned by handle there is more to tell elsewhere.
    ...(naming && type === 'passage' ? [words.names] : []),
  ];
}

/** On what semantic tokens underline: why they do. */
export const source: HoverSource = {
  rank: 30,
  hoverAt({ draft, interfaceLanguage }, offset, _session, { text }) {
    const stretches = draft ? markedStretches(draft, { from: offset, to: offset + 1 }) : [];
    const stretch = stretches.find(({ from, to }) => from <= offset && offset < to);
    const lines = stretch ? told(stretch, interfaceLanguage) : [];
    return stretch && lines.length > 0
      ? [{ from: stretch.from, to: stretch.to, value: lines.map(text).join('\n\n') }]
      : [];
  },
};
