import type { Draft } from '../draft.ts';
import { joiner } from '../text/characters.ts';
import { tagPairs } from '../text/htmlTags.ts';
import { type Paragraph, paragraphFact, type Span } from '../text/paragraph.ts';

function onlyMarkup(prose: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (prose.charCodeAt(at) !== joiner) return false;
  return true;
}

/** Brackets that Markdown takes for a link, although no address goes with them: "[site]". */
export function bareBrackets({ prose, raw, links }: Paragraph): Span[] {
  const pairs: Span[] = [];
  const open: number[] = [];
  for (let at = 0; at < raw.length; at++) {
    if (prose.charCodeAt(at) !== joiner) continue;
    if (raw[at] === '[') open.push(at);
    const from = raw[at] === ']' ? open.pop() : undefined;
    if (from !== undefined && !links.some((link) => link.from <= from && at < link.to))
      pairs.push({ from, to: at + 1 });
  }
  return pairs;
}

/**
 * `span` widened so that no pair of marks (emphasis, a link's brackets, tags of HTML) is cut in two; undefined where that would
 * take words with it. Offsets of the paragraph.
 */
export function balanced(paragraph: Paragraph, span: Span): Span | undefined {
  const { prose } = paragraph;
  const links = paragraph.links.filter((link) => link.text !== undefined);
  const pairs: readonly Span[] = [
    ...paragraph.emphases,
    ...links,
    ...bareBrackets(paragraph),
    ...tagPairs(paragraph.raw),
  ];
  let { from, to } = span;
  // Marks nest: widening over one pair may cut the next, so it is repeated until nothing moves.
  for (let round = 0; round <= pairs.length; round++) {
    let moved = false;
    for (const pair of pairs) {
      if (pair.to <= from || pair.from >= to || (pair.from >= from && pair.to <= to)) continue;
      const leadsIn = pair.from < from && onlyMarkup(prose, pair.from, from);
      const leadsOut = pair.to > to && onlyMarkup(prose, to, pair.to);
      const within = pair.from < from && pair.to > to;
      if (within && !(leadsIn && leadsOut)) continue;
      if (pair.from < from && !leadsIn) return undefined;
      if (pair.to > to && !leadsOut) return undefined;
      from = Math.min(from, pair.from);
      to = Math.max(to, pair.to);
      moved = true;
    }
    if (!moved) return { from, to };
  }
  return undefined;
}

const asterisks = paragraphFact(({ prose }) => prose.split('*').length);

/** How many asterisks readers see: those that are half of nothing. */
export function bareAsterisks({ posts }: Draft): number {
  let count = 0;
  for (const { paragraphs } of posts) for (const { paragraph } of paragraphs) count += asterisks(paragraph) - 1;
  return count;
}
