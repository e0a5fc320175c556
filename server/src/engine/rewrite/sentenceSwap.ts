import type { Draft, PlacedParagraph } from '../draft.ts';
import type { Fix, FixEdit, FixText } from '../rule.ts';
import { leastWords } from '../score.ts';
import { isPictograph, isSpace } from '../text/characters.ts';
import { ownWordCount } from '../text/ownWords.ts';
import type { Span } from '../text/paragraph.ts';
import { shortened } from '../text/shortened.ts';
import { balanced } from './balance.ts';
import { removalOf } from './removal.ts';

/** A sentence without the emoji and arrows that lead to it: they may stay. */
function wordsOf(raw: string, { from, to }: Span): Span {
  let start = from;
  while (start < to) {
    const code = raw.codePointAt(start) as number;
    if (!isPictograph(code) && !isSpace(code) && code !== 0xfe0f && code !== 0x200d && !/[→➡»•>]/u.test(raw[start] ?? ''))
      break;
    start += code > 0xffff ? 2 : 1;
  }
  return { from: start, to };
}

/** The edit that puts `newText` in the place of the sentence at `index`; undefined where it would cut marks in two. */
export function swapOf(placed: PlacedParagraph, index: number, newText: FixText): FixEdit | undefined {
  const { paragraph, from: base } = placed;
  const sentence = paragraph.sentences[index];
  const span = sentence && balanced(paragraph, wordsOf(paragraph.raw, sentence));
  // A link or a mention is no part of what is begged with, and would be lost.
  if (!span || span.from >= span.to || paragraph.mentions.some(({ from, to }) => from < span.to && to > span.from)) return undefined;
  return { from: span.from + base, to: span.to + base, newText };
}

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
