import type { SyntaxNode } from '@lezer/common';
import { withCharacters } from '../text/characterReferences.ts';
import { parseTree } from '../text/markdown.ts';
import { deepestMarkup } from '../text/nesting.ts';
import type { Language } from '../text/paragraph.ts';
import { type InlineContext, InlineReader } from './inline.ts';
import { indented, plainRun, type Run, type Style, textOf, trimmedRuns } from './runs.ts';
import { settledBreaks } from './softBreaks.ts';

interface Block {
  readonly from: number;
  readonly to: number;
  readonly runs: readonly Run[];
}

/** A break within an article that separates no posts. */
const pause = '⁂';
const betweenCells = ' · ';
const quotationMarks = { fr: ['«\u00a0', '\u00a0»'], en: ['“', '”'], und: ['“', '”'] } as const;
const opensQuotation = /^[«“„‹‘"]/;
const blankLine = /\n[ \t>]*\n/;

/** Renders blocks of Markdown as text with the marks taken out. */
class BlockReader {
  private readonly context: InlineContext;
  private readonly language: Language;

  constructor(context: InlineContext, language: Language) {
    this.context = context;
    this.language = language;
  }

  read(top: SyntaxNode): Run[] {
    return trimmedRuns(this.joined(this.childrenOf(top, 0)));
  }

  private childrenOf(node: SyntaxNode, depth: number): Block[] {
    const blocks: Block[] = [];
    for (let child = node.firstChild; child; child = child.nextSibling) {
      const runs = depth > deepestMarkup ? [] : this.block(child, depth + 1);
      if (textOf(runs).trim() !== '') blocks.push({ from: child.from, to: child.to, runs });
    }
    return blocks;
  }

  /** Blocks one under the other; a blank line stays between them where the draft has one. */
  private joined(blocks: readonly Block[]): Run[] {
    return blocks.flatMap(({ from, runs }, index) => {
      const before = blocks[index - 1];
      if (!before) return runs;
      return [plainRun(blankLine.test(this.context.text.slice(before.to, from)) ? '\n\n' : '\n'), ...runs];
    });
  }

  private block(node: SyntaxNode, depth: number): readonly Run[] {
    const { name } = node;
    if (name === 'Paragraph' || name === 'Task') return this.leaf(node, []);
    if (name.startsWith('ATXHeading') || name.startsWith('SetextHeading')) return this.leaf(node, ['heading']);
    switch (name) {
      case 'Blockquote':
        return this.quotation(this.joined(this.childrenOf(node, depth)));
      case 'BulletList':
      case 'OrderedList':
        return this.list(node, depth);
      case 'FencedCode':
      case 'CodeBlock':
        return [{ text: this.codeOf(node), styles: ['code'] }];
      case 'Table':
        return this.table(node);
      case 'HTMLBlock':
        return [plainRun(wordsOfHtml(this.context.text.slice(node.from, node.to)))];
      case 'HorizontalRule':
        return [plainRun(pause)];
      default:
        return [];
    }
  }

  private leaf(node: SyntaxNode, styles: readonly Style[]): Run[] {
    const reader = new InlineReader(this.context);
    reader.read(node, styles);
    return settledBreaks(trimmedRuns(reader.runs));
  }

  private codeOf(node: SyntaxNode): string {
    return node
      .getChildren('CodeText')
      .map(({ from, to }) => this.context.text.slice(from, to))
      .join('')
      .replace(/\n$/, '');
  }

  /** Networks have no quotations set apart: marks say whose words these are not. */
  private quotation(runs: readonly Run[]): Run[] {
    if (this.context.hidesAddresses) return runs.map((run) => ({ ...run, styles: [...run.styles, 'quote'] }));
    const text = textOf(runs);
    if (text.trim() === '' || opensQuotation.test(text)) return [...runs];
    const [opening, closing] = quotationMarks[this.language];
    return [plainRun(opening), ...runs, plainRun(closing)];
  }

  private list(node: SyntaxNode, depth: number): Run[] {
    const ordered = node.name === 'OrderedList';
    const { text } = this.context;
    let number: number | undefined;
    const items: Block[] = [];
    for (const item of node.getChildren('ListItem')) {
      const mark = item.getChild('ListMark');
      const written = mark ? text.slice(mark.from, mark.to) : '-';
      number = number === undefined ? Number.parseInt(written, 10) : number + 1;
      const marker = ordered ? `${number}${written.slice(-1)} ` : this.bulletOf(item);
      const runs = this.joined(this.childrenOf(item, depth));
      if (textOf(runs).trim() === '') continue;
      const indent = ' '.repeat(marker.length);
      items.push({ from: item.from, to: item.to, runs: [plainRun(marker), ...indented(runs, indent)] });
    }
    return this.joined(items);
  }

  private bulletOf(item: SyntaxNode): string {
    const task = item.getChild('Task')?.getChild('TaskMarker');
    if (!task) return '- ';
    return /x/i.test(this.context.text.slice(task.from, task.to)) ? '☑ ' : '☐ ';
  }

  private table(node: SyntaxNode): Run[] {
    const rows = [...node.getChildren('TableHeader'), ...node.getChildren('TableRow')].map((row) =>
      row.getChildren('TableCell').flatMap((cell, index) => {
        const runs = this.leaf(cell, row.name === 'TableHeader' ? ['strong'] : []);
        return index === 0 ? runs : [plainRun(betweenCells), ...runs];
      }),
    );
    return rows.flatMap((runs, index) => (index === 0 ? runs : [plainRun('\n'), ...runs]));
  }
}

/** The words of HTML that stands by itself in Markdown. */
function wordsOfHtml(html: string): string {
  if (/^\s*<(?:script|style)\b/i.test(html)) return '';
  const words = html.replace(/<br\b[^<>]*>/gi, '\n').replace(/<[^<>]*>/g, '');
  return withCharacters(words)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** A text of Markdown as runs of plain text. */
export function renderMarkdown(markdown: string, context: Omit<InlineContext, 'text'>, language: Language): Run[] {
  const { input: text, topNode: top } = parseTree(markdown, 'markdown');
  return new BlockReader({ ...context, text }, language).read(top);
}
