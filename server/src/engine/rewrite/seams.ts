import type { Draft, PlacedParagraph, Post } from '../draft.ts';
import { isPictograph } from '../text/characters.ts';
import { lineEnd, lineStart } from '../text/lines.ts';
import type { Span } from '../text/paragraph.ts';

/** What a cut takes apart, the least harm first. */
export type SeamKind = 'blocks' | 'sentences' | 'items';

/** The white space at which a post may be cut in two. */
export interface Seam extends Span {
  readonly kind: SeamKind;
}

const itemMark = /^[ \t]*(?:[-*+•‣▪◦●○■→➤✓✔–—]|\d{1,2}[.)/]|\d\ufe0f?\u20e3)/;

/** Whether a line is one of a list, as people type lists into a network's text box. */
function beginsItem(text: string, at: number): boolean {
  const line = text.slice(at, at + 20);
  return itemMark.test(line) || isPictograph(line.trimStart().codePointAt(0) ?? 0);
}

function isLineStart(text: string, at: number): boolean {
  return at === 0 || /[\r\n]/.test(text.charAt(at - 1));
}

function sentenceSeams({ paragraph }: PlacedParagraph, base: number): Seam[] {
  if (paragraph.kind !== 'paragraph') return [];
  const { sentences, raw } = paragraph;
  const inner = [...paragraph.emphases, ...paragraph.quotations, ...paragraph.links];
  return sentences.slice(0, -1).flatMap((sentence, index) => {
    const next = (sentences[index + 1] as Span).from;
    const space = raw.slice(sentence.to, next);
    if (space === '' || space.trim() !== '') return [];
    if (inner.some((span) => span.from < sentence.to && span.to > next)) return [];
    const inList = isLineStart(raw, lineStart(raw, next)) && /[\r\n]/.test(space) && beginsItem(raw, next);
    return { from: base + sentence.to, to: base + next, kind: inList ? 'items' : 'sentences' };
  });
}

/** Whether what comes next must follow: a heading, words that announce a list, a comment before its reply. */
function leadsOn({ paragraph }: PlacedParagraph, next: PlacedParagraph): boolean {
  if (paragraph.kind === 'heading' || paragraph.kind === 'comment') return true;
  return /[:\uff1a]\s*$/.test(paragraph.prose) && next.paragraph.kind !== 'heading';
}

/** White space around what is no prose: code, comments, rules. */
function seamsAround(text: string, from: number, to: number, leads: boolean): Seam[] {
  const between = text.slice(from, to);
  const before = lineStart(text, from + between.length - between.trimStart().length);
  const after = lineEnd(text, from + between.trimEnd().length);
  const seams: Seam[] = [];
  // What stands there rather belongs to what it follows.
  if (before > from && !leads) seams.push({ from, to: before, kind: 'sentences' });
  if (to > after) seams.push({ from: after, to, kind: 'blocks' });
  return seams;
}

function seamsBetween({ text, elsewhere }: Draft, previous: PlacedParagraph, next: PlacedParagraph): Seam[] {
  const from = lineEnd(text, previous.to);
  const to = lineStart(text, next.from);
  if (to <= from || elsewhere.some((gap) => gap.from < to && from < gap.to)) return [];
  const leads = leadsOn(previous, next);
  if (text.slice(from, to).trim() !== '') return seamsAround(text, from, to, leads);
  if (leads) return [];
  const kinds = [previous.paragraph.kind, next.paragraph.kind];
  const inList = kinds.every((kind) => kind === 'item') || kinds.every((kind) => kind === 'quote');
  return [{ from, to, kind: inList ? 'items' : 'blocks' }];
}

/** Where a post may be cut, in order: between blocks and between sentences, wherever words follow. */
export function seamsOf(draft: Draft, post: Post): Seam[] {
  const seams: Seam[] = [];
  post.paragraphs.forEach((placed, index) => {
    const previous = post.paragraphs[index - 1];
    if (previous) seams.push(...seamsBetween(draft, previous, placed));
    seams.push(...sentenceSeams(placed, placed.from));
  });
  let lastWord = 0;
  for (const { paragraph, from } of post.own) {
    const word = paragraph.tokens.findLast(({ kind }) => kind === 'word');
    if (word) lastWord = from + word.from;
  }
  return seams.filter(({ to }) => to <= lastWord);
}
