import { wordsIn } from '../../engine/text/frontMatter/unknownValues.ts';
import type { Span } from '../../engine/text/paragraph.ts';
import { explainKey, explainValue, frontMatterKey } from '../frontMatterWords.ts';
import type { HoverSource } from '../hoverSource.ts';

function holds({ from, to }: Span, offset: number): boolean {
  return from <= offset && offset <= to;
}

/** On a key of the front matter what it declares, on its value what that does. */
export const source: HoverSource = {
  rank: 20,
  hoverAt({ draft, interfaceLanguage }, offset, _session, { text, strong }) {
    for (const { key, values } of draft?.frontMatter.entries ?? []) {
      const known = frontMatterKey(key.text);
      if (!known) continue;
      const explained = (span: Span, name: string, words: string): { from: number; to: number; value: string }[] => [
        { from: span.from, to: span.to, value: `${strong(name)}\n\n${text(words)}` },
      ];
      if (holds(key, offset)) return explained(key, known, explainKey(known, interfaceLanguage));
      const word = values.flatMap(wordsIn).find((value) => holds(value, offset));
      const words = word && explainValue(known, word.text, interfaceLanguage);
      if (word && words !== undefined) return explained(word, word.text, words);
    }
    return [];
  },
};
