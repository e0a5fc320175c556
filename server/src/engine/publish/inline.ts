import type { SyntaxNode } from '@lezer/common';
import { characterOf, withCharacters } from '../text/characterReferences.ts';
import { deepestMarkup } from '../text/nesting.ts';
import { destinationOf, isSameAddress, publishedAddress } from './addresses.ts';
import { type Definitions, labelOf } from './definitions.ts';
import { type PublishedImage, type PublishedLink, type Run, type Style, textOf } from './runs.ts';
import { hardBreak } from './softBreaks.ts';

/** What inline Markdown is read with. */
export interface InlineContext {
  readonly text: string;
  readonly definitions: Definitions;
  /** Whether words hide the address that they lead to, as on a blog; on a network the address follows them. */
  readonly hidesAddresses: boolean;
  readonly images: PublishedImage[];
  readonly links: PublishedLink[];
}

const styleOf: Readonly<Record<string, Style>> = {
  Emphasis: 'emphasis',
  StrongEmphasis: 'strong',
  Strikethrough: 'strike',
};
const marks = new Set(['EmphasisMark', 'StrikethroughMark', 'HeaderMark', 'QuoteMark', 'TaskMarker', 'LinkMark']);

/** Reads the inline Markdown of one leaf block. */
export class InlineReader {
  readonly runs: Run[] = [];
  private readonly context: InlineContext;
  private depth = 0;
  /** Something was taken out between two spaces: one of them goes with it. */
  private gap = false;

  constructor(context: InlineContext) {
    this.context = context;
  }

  /** Reads what of `node` lies between `from` and `to`. */
  read(node: SyntaxNode, styles: readonly Style[], from = node.from, to = node.to, url?: string): void {
    const { text } = this.context;
    let at = from;
    if (++this.depth <= deepestMarkup) {
      for (let child = node.firstChild; child && child.from < to; child = child.nextSibling) {
        if (child.from < from) continue;
        this.push(text.slice(at, child.from), styles, url);
        this.node(child, styles, url);
        at = child.to;
      }
    }
    this.depth--;
    this.push(text.slice(at, to), styles, url);
  }

  private node(node: SyntaxNode, styles: readonly Style[], url: string | undefined): void {
    const { name } = node;
    const raw = this.context.text.slice(node.from, node.to);
    const style = styleOf[name];
    if (marks.has(name)) return;
    if (style) this.read(node, [...styles, style], node.from, node.to, url);
    else if (name === 'Escape') this.push(raw.slice(1), styles, url);
    else if (name === 'Entity') this.push(characterOf(raw), styles, url);
    else if (name === 'HardBreak') this.push(hardBreak, styles, url);
    else if (name === 'InlineCode') this.push(codeOf(raw), [...styles, 'code'], url);
    else if (name === 'Autolink') this.push(raw.slice(1, -1).replace(/^mailto:/i, ''), styles, url);
    else if (name === 'Link') this.link(node, styles);
    else if (name === 'Image') this.image(node, styles);
    else if (name === 'HTMLTag' && /^<br\b/i.test(raw)) this.push(hardBreak, styles, url);
    else if (name === 'Comment' || name === 'ProcessingInstruction') this.gap = true;
    else if (name !== 'HTMLTag') this.read(node, styles, node.from, node.to, url);
  }

  /** The destination of a link or image; null where it is a reference that nothing defines. */
  private destination(node: SyntaxNode): string | undefined | null {
    const { text, definitions } = this.context;
    const closing = node.getChildren('LinkMark')[1];
    const address = node.getChild('URL');
    if (address) return destinationOf(text.slice(address.from, address.to));
    if (!closing || text[closing.to] === '(') return undefined;
    const label = node.getChild('LinkLabel');
    const written = label ? text.slice(label.from + 1, label.to - 1) : '';
    const opening = node.getChildren('LinkMark')[0];
    return definitions.get(labelOf(written === '' ? text.slice(opening?.to, closing.from) : written)) ?? null;
  }

  private link(node: SyntaxNode, styles: readonly Style[]): void {
    const [opening, closing] = node.getChildren('LinkMark');
    const destination = this.destination(node);
    if (!opening || !closing || destination === null) {
      // Brackets that nothing makes a link are brackets.
      const content = { from: opening?.to ?? node.from, to: closing?.from ?? node.to };
      this.push(this.context.text.slice(node.from, content.from), styles);
      this.read(node, styles, content.from, content.to);
      this.push(this.context.text.slice(content.to, node.to), styles);
      return;
    }
    const address = destination === undefined ? undefined : publishedAddress(destination);
    const before = this.runs.length;
    const hidden = this.context.hidesAddresses ? destination : undefined;
    this.read(node, styles, opening.to, closing.from, hidden);
    if (hidden !== undefined || address === undefined) return;
    const words = textOf(this.runs.slice(before)).trim();
    if (words === '') this.push(address, styles);
    else if (!isSameAddress(words, address)) {
      this.context.links.push({ words, url: address });
      this.push(` ${address}`, styles);
    }
  }

  private image(node: SyntaxNode, styles: readonly Style[]): void {
    const [opening, closing] = node.getChildren('LinkMark');
    const destination = this.destination(node);
    const written = this.context.text.slice(opening?.to ?? node.from, closing?.from ?? node.to);
    if (destination === null) {
      this.push(this.context.text.slice(node.from, node.to), styles);
      return;
    }
    const alt = withCharacters(written.replace(/\\([!-/:-@[-`{-~])/g, '$1')).trim();
    this.context.images.push({ alt, url: destination ?? '' });
    if (this.context.hidesAddresses) this.push(alt === '' ? '…' : alt, [...styles, 'image']);
    else this.gap = true;
  }

  private push(text: string, styles: readonly Style[], url?: string): void {
    let kept = text.replace(/[ \t]*\n[ \t]*/g, '\n');
    const last = this.runs.at(-1)?.text.at(-1) ?? '\n';
    if (last === '\n' || last === hardBreak || (this.gap && /\s/.test(last))) kept = kept.replace(/^[ \t]+/, '');
    if (last === hardBreak) kept = kept.replace(/^\n/, '');
    if (kept === '') return;
    this.gap = false;
    this.runs.push({ text: kept, styles, ...(url === undefined ? {} : { url }) });
  }
}

/** What stands between the backquotes. */
function codeOf(raw: string): string {
  const fence = /^`*/.exec(raw)?.[0].length ?? 0;
  const code = raw.slice(fence, raw.length - fence).replaceAll('\n', ' ');
  return code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '' ? code.slice(1, -1) : code;
}
