import type { Draft, PlacedParagraph } from '../draft.ts';
import type { Fix, FixEdit, FixText } from '../rule.ts';
import { leastWords } from '../score.ts';
import { isPictograph, isSpace } from '../text/characters.ts';
import { ownWordCount } from '../text/ownWords.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';
import { shortened } from '../text/shortened.ts';
import { balanced } from './balance.ts';
import { removalOf } from './removal.ts';

/** A stretch without the emoji and arrows that lead to it, up to `marked`: they may stay. */
function wordsOf(raw: string, { from, to }: Span, marked: number): Span {
  let start = from;
  while (start < Math.min(to, marked)) {
    const code = raw.codePointAt(start) as number;
    if (
      !isPictograph(code) &&
      !isSpace(code) &&
      code !== 0xfe0f &&
      code !== 0x200d &&
      !/[→➡»•>]/u.test(raw[start] ?? '')
    )
      break;
    start += code > 0xffff ? 2 : 1;
  }
  return { from: start, to };
}

/** What a fix takes the place of: whole sentences, of which what a finding marks is a part. Offsets of the paragraph. */
export interface Stretch extends Span {
  /** Where the finding begins. */
  readonly marked: number;
}

/** The sentences that a finding speaks of; what it marks may begin with an emoji before the first. */
interface Place extends Span {
  readonly sentence: number;
  /** Where it is another than `sentence`. */
  readonly lastSentence?: number;
}

export function stretchOf({ sentences }: Paragraph, { from, to, sentence, lastSentence = sentence }: Place): Stretch {
  const [first, last] = [sentences[sentence], sentences[lastSentence]];
  return { from: Math.min(first?.from ?? from, from), to: Math.max(last?.to ?? to, to), marked: from };
}

/** The edit that puts `newText` in the place of a stretch; undefined where it would cut marks in two. */
export function swapOf(placed: PlacedParagraph, stretch: Stretch, newText: FixText): FixEdit | undefined {
  const { paragraph, from: base } = placed;
  const span = balanced(paragraph, wordsOf(paragraph.raw, stretch, stretch.marked));
  // A link or a mention is no part of what is begged with, and would be lost.
  if (!span || span.from >= span.to || paragraph.mentions.some(({ from, to }) => from < span.to && to > span.from))
    return undefined;
  return { from: span.from + base, to: span.to + base, newText };
}

/** The fix that takes a stretch away, where enough stays. Its title is `removeSentence`, with `text`. */
export function removalFix(draft: Draft, placed: PlacedParagraph, { from, to }: Stretch): Fix | undefined {
  const { paragraph, from: base } = placed;
  const post = draft.posts.find((one) => one.from <= placed.from && placed.to <= one.to);
  if (!post) return undefined;
  const words = paragraph.tokens.filter(
    (token) => token.kind === 'word' && token.from >= from && token.to <= to,
  ).length;
  if (ownWordCount(post) - words < leastWords) return undefined;
  const span = { from: from + base, to: to + base };
  const removal = removalOf(draft, placed, span);
  if (!removal) return undefined;
  return {
    title: 'removeSentence',
    data: { text: shortened(draft.text.slice(span.from, span.to)) },
    kind: 'remove',
    edits: [{ ...removal, newText: [] }],
  };
}
