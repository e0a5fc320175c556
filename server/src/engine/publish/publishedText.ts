import type { Draft, Post } from '../draft.ts';
import { joiner, objectReplacement } from '../text/characters.ts';
import { fenceLines, wordsOfMarks } from '../text/marks.ts';
import { type Link, paragraphFact, type Span } from '../text/paragraph.ts';
import type { Platform } from '../vocabulary.ts';

/** A stretch of the draft and what is published of it: the same, less, or nothing. */
interface Piece extends Span {
  readonly text: string;
}

/** What would be published of a post, and where it stands in the draft. */
export interface PublishedText {
  readonly text: string;
  /** The draft's offset of an offset in `text`. */
  readonly offsetOf: (at: number) => number;
  /** What would be published of a stretch of the draft. */
  readonly between: (from: number, to: number) => string;
}

/** An object in the middle of a paragraph as a network shows it: images are attached, code loses its marks. */
function objectText(raw: string, link: Link | undefined): string {
  if (link) return link.image ? '' : raw.replace(/^<|>$/g, '');
  return raw.startsWith('`') ? raw.replace(/^`+ ?|`+$/g, '') : raw;
}

/** Whether nothing but spaces stands between `at` and the end of its line: Markdown's way to break a line hard. */
function endsLine(raw: string, at: number): boolean {
  let to = at;
  while (raw[to] === ' ' || raw[to] === '\t') to++;
  return to > at && (raw[to] === '\n' || raw[to] === '\r');
}

/**
 * A paragraph of Markdown as it stands in a network's text box: marks are left out, a link is its words and its address.
 */
const piecesOf = paragraphFact((paragraph): readonly Piece[] => {
  const { raw, prose, links } = paragraph;
  const pieces: Piece[] = [];
  const push = (from: number, to: number, text: string): void => {
    if (to > from || text !== '') pieces.push({ from, to, text });
  };
  const starting = new Map(links.filter(({ text }) => text === undefined).map((link) => [link.from, link]));
  const ending = new Map(links.filter(({ text }) => text !== undefined).map((link) => [link.to, link]));
  let at = 0;
  let plainFrom = 0;
  const flush = (): void => push(plainFrom, at, raw.slice(plainFrom, at));
  while (at < raw.length) {
    const code = prose.charCodeAt(at);
    const isMask = code === joiner || code === objectReplacement || code === 0x20;
    if (!(isMask && code !== raw.charCodeAt(at)) && !(code === 0x20 && endsLine(raw, at))) {
      at++;
      continue;
    }
    flush();
    const from = at;
    const object = code === objectReplacement ? starting.get(from) : undefined;
    let address = '';
    if (code === raw.charCodeAt(at)) while (raw[at] === ' ' || raw[at] === '\t') at++;
    while (at < raw.length && prose.charCodeAt(at) === code && code !== raw.charCodeAt(at)) {
      // One object ends where the next begins.
      if (code === objectReplacement && at > from && (starting.has(at) || at >= (object?.to ?? raw.length))) break;
      at++;
      const link = code === joiner ? ending.get(at) : undefined;
      if (link && link.url !== link.text) address += ` ${link.url}`;
    }
    const written = raw.slice(from, at);
    push(from, at, code === objectReplacement ? objectText(written, object) : wordsOfMarks(written) + address);
    plainFrom = at;
  }
  flush();
  return pieces;
});

/** The line that a comment fills by itself, with its break; the comment alone where words stand beside it. */
function commentLine(text: string, comment: Span, extent: Span): Span {
  let from = comment.from;
  let to = comment.to;
  while (from > extent.from && isIndent(text[from - 1])) from--;
  while (to < extent.to && isIndent(text[to])) to++;
  const opens = from === extent.from || isBreak(text[from - 1]);
  if (opens && (to === extent.to || isBreak(text[to]))) return withBlankLines(text, { from, to }, extent);
  // Of the spaces around it one stays.
  return from < comment.from && to > comment.to ? { from: comment.from, to } : comment;
}

function isIndent(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

function isBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

/** Past one line break. */
function afterBreak(text: string, at: number): number {
  return text.startsWith('\r\n', at) ? at + 2 : isBreak(text[at]) ? at + 1 : at;
}

/** Whole lines with their last break, and the blank lines after them where blank lines stand before them too. */
function withBlankLines(text: string, lines: Span, extent: Span): Span {
  const { from } = lines;
  let to = Math.min(afterBreak(text, lines.to), extent.to);
  const before = text.slice(extent.from, from);
  if (before.trim() !== '' && !/(?:\n|\r(?!\n))[ \t]*(?:\r\n?|\n)$/.test(before)) return { from, to };
  for (let end = to; end < extent.to; ) {
    while (end < extent.to && isIndent(text[end])) end++;
    if (!isBreak(text[end])) break;
    end = Math.min(afterBreak(text, end), extent.to);
    to = end;
  }
  return { from, to };
}

/** From the beginning of a block's first line to the end of its last. */
function linesOf(text: string, { from, to }: Span, extent: Span): Span {
  let start = from;
  let end = to;
  while (start > extent.from && !isBreak(text[start - 1])) start--;
  while (end < extent.to && isIndent(text[end])) end++;
  return withBlankLines(text, { from: start, to: end }, extent);
}

/** What a post in Markdown loses in a network's text box. */
function markdownPieces(text: string, post: Post): Piece[] {
  const pieces: Piece[] = [];
  let at = post.extent.from;
  for (const { paragraph, from, to } of post.paragraphs) {
    pieces.push(...fenceLines(text, at, from));
    at = to;
    const inner = piecesOf(paragraph);
    if (paragraph.links.some(({ image }) => image) && inner.every((piece) => piece.text.trim() === '')) {
      pieces.push({ ...linesOf(text, { from, to }, post.extent), text: '' });
      continue;
    }
    for (const piece of inner) {
      if (piece.text !== paragraph.raw.slice(piece.from, piece.to))
        pieces.push({ from: from + piece.from, to: from + piece.to, text: piece.text });
    }
  }
  pieces.push(...fenceLines(text, at, post.extent.to));
  return pieces;
}

/**
 * What would be published of a post: without front matter, HTML comments and the comments it quotes to answer them. In
 * Markdown, marks do not count (networks show none: whoever publishes takes them out), images are attached, and a link is
 * its words followed by its address; a blog takes Markdown as it is. Plain text is published as it is written.
 */
export function publishedText(draft: Draft, post: Post, platform?: Platform): PublishedText {
  const { text } = draft;
  const { extent } = post;
  const takesMarks = !draft.state.options.markdown || platform === 'blog';
  const replaced: Piece[] = takesMarks ? [] : markdownPieces(text, post);
  for (const comment of draft.comments) {
    if (comment.from >= extent.from && comment.to <= extent.to)
      replaced.push({ ...commentLine(text, comment, extent), text: '' });
  }
  for (const { paragraph, from, to } of post.paragraphs) {
    if (paragraph.kind === 'comment') replaced.push({ ...linesOf(text, { from, to }, extent), text: '' });
  }
  for (const { from, to } of draft.elsewhere) {
    if (from >= extent.from && to <= extent.to) replaced.push({ from, to, text: '' });
  }
  replaced.sort((a, b) => a.from - b.from || b.to - a.to);
  return trimmed(joined(text, extent, replaced));
}

function joined(text: string, extent: Span, replaced: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  let at = extent.from;
  for (const piece of replaced) {
    // A comment inside a paragraph is masked in its prose too.
    if (piece.from < at) continue;
    if (piece.from > at) pieces.push({ from: at, to: piece.from, text: text.slice(at, piece.from) });
    pieces.push(piece);
    at = piece.to;
  }
  if (at < extent.to) pieces.push({ from: at, to: extent.to, text: text.slice(at, extent.to) });
  return pieces;
}

function trimmed(pieces: readonly Piece[]): PublishedText {
  const whole = pieces.map((piece) => piece.text).join('');
  const lead = whole.length - whole.trimStart().length;
  return {
    text: whole.trim(),
    offsetOf: (offset) => {
      let rest = offset + lead;
      for (const { from, to, text } of pieces) {
        if (rest < text.length) return text.length === to - from ? from + rest : from;
        rest -= text.length;
      }
      return pieces.at(-1)?.to ?? 0;
    },
    between: (start, end) =>
      pieces
        .filter(({ from, to }) => to > start && from < end)
        .map(({ from, to, text }) =>
          text.length === to - from ? text.slice(Math.max(0, start - from), Math.max(0, end - from)) : text,
        )
        .join('')
        .trim(),
  };
}
