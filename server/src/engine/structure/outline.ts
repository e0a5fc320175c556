import type { Draft, PlacedParagraph, Post } from '../draft.ts';
import { commentsOf, type QuotedComment } from '../language/replies/comments.ts';
import { draftFact } from '../text/draftFact.ts';
import { lineStart } from '../text/lines.ts';
import type { Span } from '../text/paragraph.ts';
import { type Block, blocksOf } from './blocks.ts';
import { wordsBetween, wordsOf } from './plainWords.ts';

/** What a draft is made of, as one finds one's way in it. */
export type OutlineKind = 'frontMatter' | 'key' | 'post' | 'heading' | 'list' | 'item' | 'comment' | 'reply';

/** A part of a draft; absolute offsets, its children in order within it. */
export interface OutlineNode extends Span {
  readonly kind: OutlineKind;
  /** The words that it is known by; empty where it has none. */
  readonly words: string;
  /** Where these words stand. */
  readonly place: Span;
  /** Of a post its number, of a list how many items it has, of a heading its level; 0 for all others. */
  readonly count: number;
  readonly children: readonly OutlineNode[];
}

type Growing = { -readonly [K in keyof OutlineNode]: OutlineNode[K] } & { children: Growing[] };

function node(kind: OutlineKind, span: Span, words: string, place: Span, count = 0): Growing {
  return { kind, from: span.from, to: span.to, words, place: { from: place.from, to: place.to }, count, children: [] };
}

/** A span without the white space at its ends. */
function trimmed(text: string, { from, to }: Span): Span {
  const inside = text.slice(from, to);
  const lead = inside.length - inside.trimStart().length;
  return lead === inside.length ? { from, to: from } : { from: from + lead, to: from + inside.trimEnd().length };
}

function itemNode(draft: Draft, post: Post, block: Block): Growing {
  const first = post.paragraphs.find(({ from }) => from >= block.from && from < block.to);
  const item = node(
    'item',
    block,
    first ? wordsOf(first.paragraph) : '',
    first ?? { from: block.from, to: block.from },
  );
  item.children = block.children.filter(({ kind }) => kind === 'list').map((list) => listNode(draft, post, list));
  return item;
}

function listNode(draft: Draft, post: Post, block: Block): Growing {
  const items = block.children.map((item) => itemNode(draft, post, item));
  const [first] = items;
  const list = node('list', block, first?.words ?? '', first?.place ?? block, items.length);
  list.children = items;
  return list;
}

/** One thing of a post that the outline shows, where it begins. */
interface Part {
  readonly at: number;
  readonly add: (builder: PostOutline) => void;
}

/** Puts the parts of one post into each other: sections by the level of their headings, replies under comments. */
class PostOutline {
  private readonly open: Growing[];
  private readonly text: string;

  constructor(root: Growing, text: string) {
    this.open = [root];
    this.text = text;
  }

  heading(next: Growing): void {
    // A section ends what was answered before it.
    this.close(next.from, ({ kind, count }) => kind !== 'post' && (kind !== 'heading' || count >= next.count));
    this.push(next);
  }

  comment(next: Growing): void {
    this.close(next.from, ({ kind }) => kind === 'comment' || kind === 'reply');
    this.push(next);
  }

  reply(next: Growing): void {
    if (this.open.at(-1)?.kind === 'comment') this.push(next);
  }

  list(next: Growing): void {
    this.open.at(-1)?.children.push(next);
  }

  /** Ends all open parts. */
  finish(): void {
    const [root] = this.open;
    this.close(root?.to ?? 0, ({ kind }) => kind !== 'post');
  }

  private push(next: Growing): void {
    this.open.at(-1)?.children.push(next);
    this.open.push(next);
  }

  private close(at: number, ends: (node: Growing) => boolean): void {
    for (let last = this.open.at(-1); last && ends(last); last = this.open.at(-1)) {
      last.to = Math.max(last.to, trimmed(this.text, { from: last.from, to: at }).to);
      this.open.pop();
    }
  }
}

function headingPart(post: Post, block: Block): Part {
  const title = post.paragraphs.find(({ from }) => from >= block.from && from < block.to);
  const words = title ? wordsOf(title.paragraph) : '';
  return { at: block.from, add: (builder) => builder.heading(node('heading', block, words, block, block.level)) };
}

function commentParts(draft: Draft, post: Post, comment: QuotedComment): Part[] {
  const { text } = draft;
  const { mention, paragraphs } = comment;
  const last = paragraphs.at(-1) as PlacedParagraph;
  const words = wordsBetween(draft, mention.from, last.to);
  const span = trimmed(text, { from: lineStart(text, mention.from), to: last.to });
  const parts: Part[] = [{ at: span.from, add: (builder) => builder.comment(node('comment', span, words, mention)) }];
  const [first] = comment.reply;
  if (first && first.from < post.to && first.paragraph.kind !== 'heading') {
    // An item's paragraph begins after its mark.
    const from = first.paragraph.kind === 'item' ? lineStart(text, first.from) : first.from;
    const whole = trimmed(text, { from, to: first.to });
    const reply = node('reply', whole, wordsOf(first.paragraph), first);
    parts.push({ at: whole.from, add: (builder) => builder.reply(reply) });
  }
  return parts;
}

function within({ from }: Span, { extent }: Post): boolean {
  return from >= extent.from && from < extent.to;
}

function postNode(draft: Draft, post: Post, blocks: readonly Block[]): Growing {
  const [first] = post.paragraphs;
  const place = first ?? post;
  const root = node(
    'post',
    trimmed(draft.text, post.extent),
    first ? wordsOf(first.paragraph) : '',
    place,
    post.index + 1,
  );
  const parts: Part[] = commentsOf(draft)
    .filter((comment) => comment.post === post.index)
    .flatMap((comment) => commentParts(draft, post, comment));
  for (const block of blocks) {
    if (block.kind === 'heading') parts.push(headingPart(post, block));
    if (block.kind === 'list')
      parts.push({ at: block.from, add: (builder) => builder.list(listNode(draft, post, block)) });
  }
  const builder = new PostOutline(root, draft.text);
  // A reply that begins with a list holds it: parts of one place stay in the order in which they were put here.
  for (const part of parts.sort((a, b) => a.at - b.at)) part.add(builder);
  builder.finish();
  return root;
}

function frontMatterNode({ frontMatter, text }: Draft): Growing[] {
  const { span, content, entries } = frontMatter;
  if (span.to === span.from) return [];
  const root = node('frontMatter', trimmed(text, span), '', { from: span.from, to: span.from + 3 });
  root.children = entries.map(({ key, values }, index) => {
    const end = entries[index + 1]?.key.from ?? content.to;
    const entry = trimmed(text, { from: key.from, to: end });
    return node(
      'key',
      { ...entry, to: Math.max(entry.to, key.to) },
      [key.text, values.map((v) => v.text).join(', ')].filter(Boolean).join(': '),
      key,
    );
  });
  return [root];
}

/**
 * What a draft is made of: its front matter, the posts of a thread, in each its headings, quoted comments with their
 * replies, and lists. The only post of a draft is left out where it has headings: they say more.
 */
export const outlineOf: (draft: Draft) => readonly OutlineNode[] = draftFact((draft) => {
  const blocks = blocksOf(draft);
  let next = 0;
  const posts = draft.posts.flatMap((post) => {
    while (next < blocks.length && (blocks[next] as Block).from < post.extent.from) next++;
    const first = next;
    while (next < blocks.length && within(blocks[next] as Block, post)) next++;
    return post.paragraphs.length > 0 ? [postNode(draft, post, blocks.slice(first, next))] : [];
  });
  const [only] = posts;
  const isArticle = posts.length === 1 && only?.children.some(({ kind }) => kind === 'heading');
  return [...frontMatterNode(draft), ...(only && isArticle ? only.children : posts)];
});
