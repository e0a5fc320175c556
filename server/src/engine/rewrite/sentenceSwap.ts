import type { Draft, PlacedParagraph } from '../draft.ts';
import type { Fix } from '../rule.ts';
import { leastWords } from '../score.ts';
import { ownWordCount } from '../text/ownWords.ts';
import { shortened } from '../text/shortened.ts';
import { removalOf } from './removal.ts';

/** The fix that takes the sentence at `index` away, where enough stays. Its title is `removeSentence`, with `text`. */
export function removalFix(draft: Draft, placed: PlacedParagraph, index: number): Fix | undefined {
  const { paragraph, from: base } = placed;
  const sentence = paragraph.sentences[index];
  const post = draft.posts.find(({ from, to }) => from <= placed.from && placed.to <= to);
  if (!sentence || !post) return undefined;
  const words = paragraph.tokens.filter((token) => token.kind === 'word' && token.sentence === index).length;
  if (ownWordCount(post) - words < leastWords) return undefined;
  const span = { from: sentence.from + base, to: sentence.to + base };
  const removal = removalOf(draft, placed, span);
  if (!removal) return undefined;
  return {
    title: 'removeSentence',
    data: { text: shortened(draft.text.slice(span.from, span.to)) },
    kind: 'remove',
    edits: [{ ...removal, newText: [] }],
  };
}
