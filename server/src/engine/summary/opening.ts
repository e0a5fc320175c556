import type { Draft, PlacedParagraph } from '../draft.ts';
import type { Span } from '../text/paragraph.ts';
import type { Positions, TextRange } from '../text/positions.ts';
import { shortened } from '../text/shortened.ts';
import { writtenWords } from './words.ts';

/** How a draft begins. */
export interface OpeningWords {
  /** What openings are the same by: the first words, names and numbers as such. */
  readonly key: string;
  readonly text: string;
  /** Of those words. */
  readonly range: TextRange;
}

/** Fewer are a greeting or a figure of speech. */
const mostWords = 4;
const leastWords = 2;

interface PlacedSpan extends Span {
  readonly placed: PlacedParagraph;
}

/** The sentences in which a draft begins, its title last: it is no sentence of the text. */
function* firstSentences({ posts }: Draft): Iterable<PlacedSpan> {
  const own = posts[0]?.own ?? [];
  const headings = own.filter(({ paragraph }) => paragraph.kind === 'heading');
  for (const placed of [...own.filter(({ paragraph }) => paragraph.kind !== 'heading'), ...headings]) {
    for (const { from, to } of placed.paragraph.sentences) yield { from, to, placed };
  }
}

/** Where the first words stand, in absolute offsets; undefined where there are hardly any. */
export function openingSpan(draft: Draft): (Span & { readonly key: string }) | undefined {
  for (const { placed, from, to } of firstSentences(draft)) {
    const words = writtenWords(placed.paragraph, { from, to }).slice(0, mostWords);
    const [first, last] = [words[0], words.at(-1)];
    // "Bonjour !": what comes next is how the post begins.
    if (!first || !last || words.length < leastWords) continue;
    return { from: placed.from + first.from, to: placed.from + last.to, key: words.map(({ key }) => key).join(' ') };
  }
  return undefined;
}

export function openingOf(draft: Draft, positions: Positions): OpeningWords | undefined {
  const span = openingSpan(draft);
  if (!span) return undefined;
  return { key: span.key, text: shortened(draft.text.slice(span.from, span.to)), range: positions.range(span) };
}
