import type { Draft, PlacedParagraph } from '../draft.ts';
import type { FixEdit } from '../rule.ts';
import { isSpace } from '../text/characters.ts';
import { endsLine, lineEnd, lineStart, nextLineStart } from '../text/lines.ts';
import type { Span } from '../text/paragraph.ts';
import { blockMarker } from './blockMarker.ts';
import { cutsOf } from './cuts.ts';

/** A sentence to take out: the paragraph it stands in and its index there. */
export interface PlacedSentence {
  readonly placed: PlacedParagraph;
  readonly sentence: number;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

/** The whole lines of a paragraph that goes, its marker with it; only its text where something else shares its lines. */
function blockSpan(text: string, placed: PlacedParagraph, floor: number): Span & { readonly lines: boolean } {
  const { from, to, paragraph } = placed;
  const start = lineStart(text, from, floor);
  const end = lineEnd(text, to);
  if (paragraph.kind === 'cell' || !blockMarker.test(text.slice(start, from)) || !isBlank(text, to, end)) {
    return { from, to, lines: false };
  }
  return { from: start, to: nextLineStart(text, end), lines: true };
}

/** Whole lines that go, widened over the one blank line that would be left too many. */
function closed(text: string, span: Span, floor: number): Span {
  if (isBlank(text, span.to, text.length)) {
    // The draft ends here: what goes is the line break before, and the draft's last one stays.
    let from = span.from;
    while (from > floor && isSpace(text.charCodeAt(from - 1))) from--;
    let to = span.to;
    if (endsLine(text.charCodeAt(to - 1))) to -= text.startsWith('\r\n', to - 2) ? 2 : 1;
    return { from, to: Math.max(from, to) };
  }
  const before = lineStart(text, span.from, floor);
  const previousEnd = before === floor ? floor : before - (text.startsWith('\r\n', before - 2) ? 2 : 1);
  const blankAbove = before === floor || isBlank(text, lineStart(text, previousEnd, floor), previousEnd);
  const nextEnd = lineEnd(text, span.to);
  if (blankAbove && isBlank(text, span.to, nextEnd)) return { from: span.from, to: nextLineStart(text, nextEnd) };
  return span;
}

function isSilent(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/** Posts of a thread of which nothing is left go with their thread break; the others' spans are given back as they are. */
function emptiedPosts(draft: Draft, gone: ReadonlySet<PlacedParagraph>, floor: number): Span[] {
  const { text, posts } = draft;
  const isEmptied = posts.map((post, index) => {
    if (posts.length < 2 || !post.paragraphs.every((placed) => gone.has(placed))) return false;
    let at = lineStart(text, post.from, floor);
    for (const { from, to } of post.paragraphs) {
      // Code and images are no paragraphs: where the post has some, it stays.
      if (at < from && !blockMarker.test(text.slice(at, from)) && !isSilent(text.slice(at, from))) return false;
      at = to;
    }
    return isSilent(text.slice(at, posts[index + 1]?.from ?? text.length));
  });
  const lastKept = isEmptied.lastIndexOf(false);
  return posts.flatMap((post, index) => {
    if (!isEmptied[index]) return [];
    const next = posts[index + 1];
    if (index < lastKept && next)
      return { from: lineStart(text, post.from, floor), to: lineStart(text, next.from, floor) };
    return index > lastKept && lastKept >= 0 ? { from: posts[lastKept]?.to ?? post.from, to: post.to } : [];
  });
}

/** Blocks with nothing but blank lines between them go as one: what is between them goes too. */
function joined(text: string, blocks: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const block of [...blocks].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && isBlank(text, last.to, block.from)) {
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, block.to) };
    } else result.push(block);
  }
  return result;
}

/**
 * The edits that take sentences out of a draft and leave it tidy: the space beside them or the line they filled goes
 * with them; a paragraph that ends up empty goes with its list marker and one blank line, a post of a thread with its
 * break; Markdown marks stay in pairs. In order, without overlap, absolute offsets.
 */
export function removalEdits(draft: Draft, sentences: readonly PlacedSentence[]): readonly FixEdit[] {
  const { text } = draft;
  const floor = draft.frontMatter.span.to;
  const byParagraph = new Map<PlacedParagraph, Set<number>>();
  for (const { placed, sentence } of sentences) {
    const removed = byParagraph.get(placed) ?? new Set();
    removed.add(sentence);
    byParagraph.set(placed, removed);
  }
  const spans: Span[] = [];
  const blocks: Span[] = [];
  const gone = new Set<PlacedParagraph>();
  for (const [placed, removed] of byParagraph) {
    const cuts = cutsOf(placed.paragraph, removed);
    if (cuts !== 'all') {
      spans.push(...cuts.map(({ from, to }) => ({ from: from + placed.from, to: to + placed.from })));
      continue;
    }
    gone.add(placed);
    const block = blockSpan(text, placed, floor);
    (block.lines ? blocks : spans).push(block);
  }
  spans.push(...joined(text, blocks).map((block) => closed(text, block, floor)), ...emptiedPosts(draft, gone, floor));
  return merged(spans).map(({ from, to }) => ({ from, to, newText: [] }));
}

function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && span.from <= last.to) result[result.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else if (span.to > span.from) result.push(span);
  }
  return result;
}
