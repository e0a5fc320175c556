import type { SyntaxNode } from '@lezer/common';
import { parser as commonMark, GFM } from '@lezer/markdown';
import { apart } from './apart.ts';
import { isDigit } from './characters.ts';
import { commentContent, type HtmlComment } from './htmlComments.ts';
import { type HtmlImage, htmlImagesIn, movedImage } from './htmlImages.ts';
import { htmlContent } from './htmlLeaves.ts';
import { LeafReader } from './leafReader.ts';
import { deepestMarkup } from './nesting.ts';
import type { Link, ParagraphKind, Span } from './paragraph.ts';

/** `plain` is what people type into a network's text box: no headings, no indented code, no HTML blocks. */
export type Dialect = 'markdown' | 'plain';

/** A leaf block as Markdown sees it, before its words are read. Offsets count from the chunk's start, spans from the block's. */
export interface LeafBlock extends Span {
  readonly kind: ParagraphKind;
  readonly raw: string;
  /** As long as `raw`: markup and code masked, bare URLs not yet. */
  readonly masked: string;
  readonly links: readonly Link[];
  readonly emphases: readonly Span[];
}

/** What one chunk holds, in order; offsets count from the chunk's start. */
export interface ChunkContent {
  readonly blocks: readonly LeafBlock[];
  /** Thematic breaks written with hyphens: they separate the posts of a thread. */
  readonly breaks: readonly Span[];
  readonly comments: readonly HtmlComment[];
  /** Those of HTML, in the author's own text. */
  readonly images: readonly HtmlImage[];
  readonly hasHeading: boolean;
}

/** Bare URLs are found by our own scanner, which knows hashtags and mentions too. */
const gfm = commonMark.configure(GFM).configure({ remove: ['Autolink'] });
const parsers = {
  markdown: gfm,
  plain: gfm.configure({
    remove: ['IndentedCode', 'SetextHeading', 'ATXHeading', 'HTMLBlock', 'Table', 'LinkReference'],
  }),
};

const leafKinds: Readonly<Record<string, ParagraphKind>> = { Paragraph: 'paragraph', Task: 'item', TableCell: 'cell' };
const hyphenBreak = /^ {0,3}-[\s-]*$/;
const commentLead = /^\s*[@＠][^\s:@]+(?:@[^\s:@]+)?(?:[ \u00a0]\p{Lu}[\p{L}'’.-]*){0,2}\s*:/u;

/** A fresh string: one that is a slice would keep its whole document alive. */
function stringOf(codes: Uint16Array, from = 0, to = codes.length): string {
  let text = '';
  for (let at = from; at < to; at += 4096) {
    // Applied to the array itself: spreading it would walk an iterator.
    text += String.fromCharCode.apply(null, codes.subarray(at, Math.min(to, at + 4096)) as unknown as number[]);
  }
  return text;
}

/** What the parser reads, and where each of its offsets lies in the text itself. */
interface ParserInput {
  readonly text: string;
  readonly offsetOf: (offset: number) => number;
}

/** Longer runs of spaces say nothing more, and the parser looks through each of them time and again. */
const mostSpaces = 200;
const unlike = new RegExp(`\\r\\n?|[ \\t]{${mostSpaces + 1},}`, 'g');

/** The parser takes `\n` alone for a line's end, and runs of spaces of a reasonable length. */
function parserInput(text: string): ParserInput {
  const offsets: number[] = [];
  let [input, at] = ['', 0];
  const keep = (to: number): void => {
    input += text.slice(at, to);
    for (; at < to; at++) offsets.push(at);
  };
  for (const { 0: found, index } of text.matchAll(unlike)) {
    keep(index);
    if (found.startsWith('\r')) {
      input += '\n';
      offsets.push(index);
    } else keep(index + mostSpaces);
    at = index + found.length;
  }
  // The parser's offsets are whole numbers that V8 may hold as others: one alone in a span has all spans' boxed from then on.
  if (at === 0) return { text, offsetOf: (offset) => offset | 0 };
  keep(text.length);
  offsets.push(text.length);
  return { text: input, offsetOf: (offset) => offsets[offset] as number };
}

/** Anything that Markdown might read as more than words: marks, indents, list and heading signs, entities. */
const markup =
  /[*`[\]<>|~\\\t\v\f\u0000\u0085\u2028\u2029]|&[#\w]|(?:^|[^\p{L}\p{N}])_|_(?![\p{L}\p{N}_])|^ *(?:[#=+-]|\d{1,9}[.)])|^ {4}/mu;

/** Whether a chunk may hold markup: letters, spaces and most punctuation, wherever they stand, hold none. */
function mayHoldMarkup(text: string): boolean {
  let beginsLine = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) {
      beginsLine = true;
      continue;
    }
    if (code < 0x80 ? markupCodes[code] === 1 || (beginsLine && lineLeads[code] === 1) : isWideMarkup(code))
      return true;
    if (code === 0x5f && !isWithinWord(text, at)) return true;
    beginsLine = false;
  }
  return false;
}

function codeTable(characters: string): Uint8Array {
  const table = new Uint8Array(0x80);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}

const markupCodes = codeTable('*`[]<>|~\\\t\v\f\u0000&');
/** At the beginning of a line: perhaps an indent, a heading's or a list's sign. */
const lineLeads = codeTable(' #=+-0123456789');

function isWordCharacter(code: number): boolean {
  return isDigit(code) || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** `lea_p`: an underscore between letters or digits emphasises nothing. */
function isWithinWord(text: string, at: number): boolean {
  return isWordCharacter(text.charCodeAt(at - 1)) && isWordCharacter(text.charCodeAt(at + 1));
}

/** Some kinds of white space that Markdown may take for a line's end. */
function isWideMarkup(code: number): boolean {
  return code === 0x85 || code === 0x2028 || code === 0x2029;
}

/**
 * A chunk that is one paragraph of words only, as most of what people write is: told apart without a parser. Undefined
 * where Markdown may have a say.
 */
function plainParagraph(text: string): ChunkContent | undefined {
  if (mayHoldMarkup(text) && markup.test(text)) return undefined;
  let from = 0;
  while (from < text.length && /[ \r\n]/.test(text[from] as string)) from++;
  let to = text.length;
  while (to > from && /[\r\n]/.test(text[to - 1] as string)) to--;
  const body = text.slice(from, to);
  // A blank line inside ends the paragraph: such chunks begin with an indented line.
  if (body.trim() === '' || /(?:\r\n?|\n)[ ]*(?:\r|\n)/.test(body)) return undefined;
  const raw = apart(body);
  const block: LeafBlock = { from, to, kind: 'paragraph', raw, masked: raw, links: [], emphases: [] };
  return { blocks: [block], breaks: [], comments: [], images: noImages, hasHeading: false };
}

function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  return codes;
}

const noImages: readonly HtmlImage[] = [];

/** What Markdown makes of a chunk. Offsets of its nodes are those of `input`; `offsetOf` gives those of the chunk. */
interface ChunkTree {
  readonly topNode: SyntaxNode;
  readonly input: string;
  readonly offsetOf: (offset: number) => number;
}

/** The syntax tree of one chunk. */
export function parseTree(text: string, dialect: Dialect): ChunkTree {
  const { text: input, offsetOf } = parserInput(text);
  return { topNode: parsers[dialect].parse(input).topNode, input, offsetOf };
}

/** Parses one chunk. */
export function parseChunk(text: string, dialect: Dialect): ChunkContent {
  return plainParagraph(text) ?? parseMarkup(text, dialect);
}

/** Parses one chunk with the Markdown parser, whatever is in it. */
export function parseMarkup(text: string, dialect: Dialect): ChunkContent {
  const blocks: LeafBlock[] = [];
  const breaks: Span[] = [];
  const comments: HtmlComment[] = [];
  const images: HtmlImage[] = [];
  let hasHeading = false;
  const original = codesOf(text);
  const masked = original.slice();

  const { topNode, input, offsetOf } = parseTree(text, dialect);
  const spanOf = (node: SyntaxNode): Span => ({ from: offsetOf(node.from), to: offsetOf(node.to) });

  const findImages = ({ from, to }: Span): void => {
    if (dialect !== 'markdown') return;
    for (const image of htmlImagesIn(text.slice(from, to))) images.push(movedImage(image, from));
  };

  const addBlock = ({ from, to }: Span, kind: ParagraphKind, reader: LeafReader): void => {
    blocks.push({
      from,
      to,
      kind,
      raw: stringOf(original, from, to),
      masked: stringOf(masked, from, to),
      links: reader.links,
      emphases: reader.emphases,
    });
  };

  const leaf = (node: SyntaxNode, kind: ParagraphKind): void => {
    const span = spanOf(node);
    const reader = new LeafReader(text, masked, offsetOf, span.from);
    reader.read(node);
    comments.push(...reader.comments);
    if (kind !== 'quote' && kind !== 'comment') for (const tag of reader.tags) findImages(tag);
    addBlock(span, kind, reader);
  };

  const html = (node: SyntaxNode, within: ParagraphKind | undefined): void => {
    const span = spanOf(node);
    if (within !== 'quote' && within !== 'comment') findImages(span);
    const content = htmlContent(text.slice(span.from, span.to));
    for (const comment of content.comments) {
      const [from, to] = [comment.from + span.from, comment.to + span.from];
      comments.push({ from, to, content: commentContent(text.slice(from, to)) });
    }
    for (const each of content.leaves) {
      const [from, to] = [each.from + span.from, each.to + span.from];
      const reader = new LeafReader(text, masked, offsetOf, from);
      reader.readHtml(each, span.from);
      hasHeading ||= each.kind === 'heading';
      addBlock({ from, to }, each.kind === 'quote' ? 'quote' : (within ?? each.kind), reader);
    }
  };

  const walk = (node: SyntaxNode, inherited: ParagraphKind | undefined, depth: number): void => {
    if (depth > deepestMarkup) return;
    let within = inherited;
    for (let child = node.firstChild; child; child = child.nextSibling) {
      const { name } = child;
      const leafKind = leafKinds[name];
      if (leafKind) {
        if (
          within === 'quote' &&
          blocks.at(-1)?.kind !== 'comment' &&
          commentLead.test(input.slice(child.from, child.from + 200))
        )
          within = 'comment';
        leaf(child, within ?? leafKind);
      } else if (name.startsWith('ATXHeading') || name.startsWith('SetextHeading')) {
        hasHeading = true;
        leaf(child, within ?? 'heading');
      } else if (name === 'Blockquote') walk(child, 'quote', depth + 1);
      else if (name === 'ListItem') walk(child, within ?? 'item', depth + 1);
      else if (name === 'HorizontalRule') {
        if (!within && hyphenBreak.test(input.slice(child.from, child.to))) breaks.push(spanOf(child));
      } else if (name === 'CommentBlock') {
        const span = spanOf(child);
        comments.push({ ...span, content: commentContent(text.slice(span.from, span.to)) });
      } else if (name === 'HTMLBlock') html(child, within);
      else if (name !== 'FencedCode' && name !== 'CodeBlock' && name !== 'LinkReference')
        walk(child, within, depth + 1);
    }
  };
  walk(topNode, undefined, 0);
  return { blocks, breaks, comments, images, hasHeading };
}
