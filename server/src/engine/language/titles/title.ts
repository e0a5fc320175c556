import { lineEnd } from '../../text/lines.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';

/** The first line of a draft, where it is short: what decides whether people read on. Offsets of its paragraph. */
export interface Title {
  readonly from: number;
  readonly to: number;
  /** Has a question mark. */
  readonly asks: boolean;
  /** Its tokens; objects (a quotation, a link) among them. */
  readonly tokens: readonly Token[];
  /** Written as headlines are: every word but the small ones has a capital. */
  readonly capitals: boolean;
}

/** Longer lines are text. */
const mostWords = 24;
const leastWords = 3;

const source = /^[^\p{L}\n]{0,4}(?:sources?|via|cr[ée]dits?|photo|image)\s?:/iu;

const fullStop = /[^.]\.[^\p{L}.]*$/u;

/** Words of headlines that may go without a capital. */
const small =
  /^(?:a|an|and|as|at|but|by|de|du|des|en|et|for|from|in|into|is|it|la|le|les|nor|of|on|or|over|per|s|t|than|that|the|to|up|via|vs|with|your)$/;

function isCapital(paragraph: Paragraph, { from }: Token): boolean {
  const first = paragraph.raw.charAt(from);
  return first !== first.toLowerCase();
}

/** Whether a line has the capitals of a headline: nearly all its longer words, not only names, and no shouting. */
function hasHeadlineCapitals(paragraph: Paragraph, words: readonly Token[]): boolean {
  const rawOf = ({ from, to }: Token): string => paragraph.raw.slice(from, to);
  const shouted = words.filter((word) => word.to - word.from > 1 && rawOf(word) === rawOf(word).toUpperCase());
  const weighty = words.filter((word) => !small.test(word.folded) && word.folded.length > 1 && !shouted.includes(word));
  const capitals = weighty.filter((word) => isCapital(paragraph, word)).length;
  return (
    weighty.length >= 3 &&
    capitals >= weighty.length - (weighty.length > 8 ? 1 : 0) &&
    shouted.length * 2 < words.length
  );
}

/** The title that a paragraph's first line is, where a post begins with it; null where it is none. */
export const titleIn = paragraphFact((paragraph: Paragraph): Title | null => {
  const first = paragraph.sentences[0];
  if (!first || paragraph.kind === 'item' || paragraph.kind === 'cell') return null;
  const to = lineEnd(paragraph.raw, first.from);
  const tokens = paragraph.tokens.filter((token) => token.from >= first.from && token.to <= to);
  const words = tokens.filter(({ kind }) => kind === 'word');
  // A reply is no title, and what says where something is from names another’s.
  if (tokens[0]?.kind === 'mention' || source.test(paragraph.raw.slice(first.from, to))) return null;
  if (words.length < leastWords || words.length > mostWords) return null;
  // Two sentences in one line are text, save in headlines, which end without a full stop ("Prices Fell. Here’s Why").
  const sentences = (words.at(-1) as Token).sentence + 1;
  const capitals = hasHeadlineCapitals(paragraph, words);
  if (sentences > (capitals && !fullStop.test(paragraph.raw.slice(first.from, to)) ? 2 : 1)) return null;
  return {
    from: first.from,
    to,
    tokens,
    asks: tokens.some(({ folded }) => folded === '?'),
    capitals,
  };
});
