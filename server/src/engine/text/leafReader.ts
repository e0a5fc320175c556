import type { SyntaxNode } from '@lezer/common';
import { apart } from './apart.ts';
import { characterOf } from './characterReferences.ts';
import { joiner, objectReplacement } from './characters.ts';
import { commentContent, type HtmlComment } from './htmlComments.ts';
import type { HtmlLeaf } from './htmlLeaves.ts';
import { hrefOf, isCode, isEmphasis, isPhrasing, tagOf } from './htmlTags.ts';
import { deepestMarkup } from './nesting.ts';
import type { Link, Span } from './paragraph.ts';

const space = 0x20;

function fill(codes: Uint16Array, from: number, to: number, code: number): void {
  for (let at = from; at < to; at++) {
    const present = codes[at];
    if (present !== 0x0a && present !== 0x0d) codes[at] = code;
  }
}

/** What becomes of the characters of a node that is no prose. */
const masks: ReadonlyMap<string, number> = new Map([
  ...['EmphasisMark', 'StrikethroughMark', 'LinkMark', 'Comment'].map((name) => [name, joiner] as const),
  ...['HeaderMark', 'QuoteMark', 'TaskMarker', 'TableDelimiter', 'ProcessingInstruction', 'HardBreak'].map(
    (name) => [name, space] as const,
  ),
  ...['InlineCode', 'Autolink', 'Image'].map((name) => [name, objectReplacement] as const),
]);
const emphasisNames = new Set(['Emphasis', 'StrongEmphasis', 'Strikethrough']);
/** A character reference that is read as what it stands for; others would be taken for marks of their own. */
const readable = /^(?![@#_*])[\p{L}\p{N}\p{P}\p{S}]$/u;

/** A tag of HTML that is open, and where it stands. */
interface OpenTag extends Span {
  readonly name: string;
}

/** Masks what is not prose in a leaf of Markdown or of HTML; collects links, emphases and comments on the way. */
export class LeafReader {
  readonly links: Link[] = [];
  readonly emphases: Span[] = [];
  readonly comments: HtmlComment[] = [];
  /** Tags of HTML among the words. */
  readonly tags: Span[] = [];
  private readonly codes: Uint16Array;
  private readonly text: string;
  private readonly offsetOf: (offset: number) => number;
  private readonly base: number;
  private readonly openTags: OpenTag[] = [];
  private depth = 0;

  constructor(text: string, codes: Uint16Array, offsetOf: (offset: number) => number, base: number) {
    this.text = text;
    this.codes = codes;
    this.offsetOf = offsetOf;
    this.base = base;
  }

  read(node: SyntaxNode): void {
    if (++this.depth <= deepestMarkup) {
      for (let child = node.firstChild; child; child = child.nextSibling) this.node(child);
    }
    this.depth--;
  }

  /** The same of a leaf of HTML, whose offsets count from where its block does. */
  readHtml({ markup }: HtmlLeaf, start: number): void {
    for (const { from, to, kind } of markup) {
      if (kind === 'tag') this.tag(from + start, to + start);
      else if (kind === 'reference') this.reference(from + start, to + start);
      else fill(this.codes, from + start, to + start, space);
    }
  }

  private reference(from: number, to: number): void {
    const character = characterOf(this.text.slice(from, to));
    const isSpace = character.trim() === '';
    fill(this.codes, from, to, isSpace ? space : joiner);
    if (!isSpace && readable.test(character))
      for (let at = 0; at < character.length; at++) this.codes[from + at] = character.charCodeAt(at);
  }

  private tag(from: number, to: number): void {
    const source = this.text.slice(from, to);
    const { name, closes } = tagOf(source);
    fill(this.codes, from, to, isPhrasing(name) || isCode(name) ? joiner : space);
    if (name === 'a' && !closes) {
      const url = hrefOf(source);
      if (url) this.links.push({ from: from - this.base, to: to - this.base, url });
    }
    if (!isEmphasis(name) && !isCode(name)) return;
    if (!closes) {
      if (this.openTags.length < deepestMarkup) this.openTags.push({ name, from, to });
      return;
    }
    const open = this.openTags.findLastIndex((each) => each.name === name);
    const opening = this.openTags[open];
    if (!opening) return;
    this.openTags.length = open;
    if (isCode(name)) fill(this.codes, opening.from, to, objectReplacement);
    else this.emphases.push({ from: opening.from - this.base, to: to - this.base });
  }

  private node(node: SyntaxNode): void {
    const { name } = node;
    const from = this.offsetOf(node.from);
    const to = this.offsetOf(node.to);
    const mask = masks.get(name);
    if (mask !== undefined) fill(this.codes, from, to, mask);
    const span = { from: from - this.base, to: to - this.base };
    if (name === 'Comment') this.comments.push({ from, to, content: commentContent(this.text.slice(from, to)) });
    else if (name === 'HTMLTag') {
      this.tags.push({ from, to });
      this.tag(from, to);
    } else if (name === 'Escape') fill(this.codes, from, from + 1, joiner);
    else if (name === 'Entity') this.reference(from, to);
    else if (name === 'Autolink') this.links.push({ ...span, url: this.text.slice(from + 1, to - 1) });
    else if (name === 'Image') this.links.push({ ...span, ...this.imageOf(node) });
    else if (name === 'Link') this.link(node, span);
    else if (mask === undefined) {
      if (emphasisNames.has(name)) this.emphases.push(span);
      this.read(node);
    }
  }

  private urlOf(node: SyntaxNode): string {
    const url = node.getChild('URL');
    return url ? this.text.slice(this.offsetOf(url.from), this.offsetOf(url.to)).replace(/^<|>$/g, '') : '';
  }

  private imageOf(node: SyntaxNode): Omit<Link, 'from' | 'to'> {
    const marks = node.getChildren('LinkMark');
    const from = this.offsetOf(marks[0]?.to ?? node.from);
    const to = this.offsetOf(marks[1]?.from ?? node.to);
    const title = node.getChild('LinkTitle');
    return {
      url: this.urlOf(node),
      image: true,
      alt: { from: from - this.base, to: to - this.base, text: apart(this.text.slice(from, to)) },
      ...(title && { title: apart(this.text.slice(this.offsetOf(title.from) + 1, this.offsetOf(title.to) - 1)) }),
    };
  }

  private link(node: SyntaxNode, span: Span): void {
    const marks = node.getChildren('LinkMark');
    const closing = marks[1]?.from ?? node.to;
    const textEnd = this.offsetOf(closing);
    const url = this.urlOf(node);
    if (url !== '') this.links.push({ ...span, url, text: this.text.slice(this.offsetOf(node.from) + 1, textEnd) });
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.from < closing) this.node(child);
    }
    fill(this.codes, textEnd, this.offsetOf(node.to), joiner);
  }
}
