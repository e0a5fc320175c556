import type { SyntaxNode } from '@lezer/common';
import type { Draft } from '../draft.ts';
import type { Chunk } from '../text/chunk.ts';
import { parseTree } from '../text/markdown.ts';
import { deepestMarkup } from '../text/nesting.ts';
import type { Span } from '../text/paragraph.ts';

/** Blocks that hold others or stand for themselves, in CommonMark's terms; paragraphs are none: drafts have their own. */
type BlockKind = 'heading' | 'list' | 'item' | 'quote' | 'code' | 'table' | 'html' | 'comment';

export interface Block extends Span {
  readonly kind: BlockKind;
  /** Of a heading, from 1 to 6; 0 for all others. */
  readonly level: number;
  /** Of a list, the mark that its items begin with: `-`, `.`; empty for all others. */
  readonly mark: string;
  readonly children: readonly Block[];
}

const kinds: Readonly<Record<string, BlockKind>> = {
  BulletList: 'list',
  OrderedList: 'list',
  ListItem: 'item',
  Blockquote: 'quote',
  FencedCode: 'code',
  CodeBlock: 'code',
  Table: 'table',
  HTMLBlock: 'html',
  CommentBlock: 'comment',
};

const headingName = /^(?:ATX|Setext)Heading([1-6])$/;

/** The last character of the first item's mark: another one begins another list. */
function markOf(list: SyntaxNode, input: string): string {
  const mark = list.firstChild?.firstChild;
  return mark ? input.slice(mark.to - 1, mark.to) : '';
}

function blocksIn(text: string, chunk: Chunk, start: number, markdown: boolean): readonly Block[] {
  const { topNode, input, offsetOf } = parseTree(
    text.slice(start, start + chunk.length),
    markdown ? 'markdown' : 'plain',
  );
  /** Without white space around it: a list begins at its first mark, and an item that is still empty ends with its own. */
  const spanOf = (node: SyntaxNode): Span => {
    let [from, to] = [offsetOf(node.from), offsetOf(node.to)];
    while (to > from && /\s/.test(text.charAt(start + to - 1))) to--;
    while (from < to && /\s/.test(text.charAt(start + from))) from++;
    return { from, to };
  };
  const read = (parent: SyntaxNode, depth: number): Block[] => {
    const blocks: Block[] = [];
    if (depth > deepestMarkup) return blocks;
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      const level = Number(headingName.exec(node.name)?.[1] ?? 0);
      const kind = level > 0 ? 'heading' : kinds[node.name];
      if (!kind) continue;
      const holds = kind === 'list' || kind === 'item' || kind === 'quote';
      blocks.push({
        kind,
        level,
        mark: kind === 'list' ? markOf(node, input) : '',
        ...spanOf(node),
        children: holds ? read(node, depth + 1) : [],
      });
    }
    return blocks;
  };
  return read(topNode, 0);
}

/** By chunk: an edit leaves all others as they were. */
const known = new WeakMap<Chunk, readonly Block[]>();

function placed(block: Block, by: number): Block {
  const { from, to, children } = block;
  return { ...block, from: from + by, to: to + by, children: children.map((child) => placed(child, by)) };
}

/** A list with blank lines between its items stands in several chunks. */
function goesOn(before: Block | undefined, next: Block, { text }: Draft): before is Block {
  if (before?.kind !== 'list' || next.kind !== 'list' || before.mark !== next.mark) return false;
  return text.slice(before.to, next.from).trim() === '';
}

/** The blocks of a draft's body at its top level, in order; absolute offsets. Read when asked for. */
export function blocksOf(draft: Draft): readonly Block[] {
  const { chunks, starts, options } = draft.state;
  const blocks: Block[] = [];
  chunks.forEach((chunk, index) => {
    const start = starts[index] as number;
    let inChunk = known.get(chunk);
    if (!inChunk) {
      inChunk = blocksIn(draft.text, chunk, start, options.markdown);
      known.set(chunk, inChunk);
    }
    for (const block of inChunk) {
      const next = placed(block, start);
      const before = blocks.at(-1);
      if (goesOn(before, next, draft)) {
        blocks[blocks.length - 1] = { ...before, to: next.to, children: [...before.children, ...next.children] };
      } else blocks.push(next);
    }
  });
  return blocks;
}
