import type { Draft, PlacedParagraph, Post } from '../../draft.ts';
import type { Paragraph, Span } from '../../text/paragraph.ts';
import { isQuestion } from '../questions/isQuestion.ts';

/** A comment quoted in a draft (`> @lea: …`), and what the draft does about it. */
export interface QuotedComment {
  /** Of its author, without `@`. */
  readonly handle: string;
  /** Where the author is named; absolute offsets. */
  readonly mention: Span;
  /** Index of its post. */
  readonly post: number;
  readonly paragraphs: readonly PlacedParagraph[];
  readonly asks: boolean;
  /** The author's own paragraphs between this comment and the next. */
  readonly reply: readonly PlacedParagraph[];
  readonly answered: boolean;
  /** Whether it is there to be answered, and not only shown. */
  readonly awaitsAnswer: boolean;
}

interface OpenComment {
  readonly handle: string;
  readonly mention: Span;
  readonly post: number;
  readonly paragraphs: PlacedParagraph[];
  readonly reply: PlacedParagraph[];
  readonly opensPost: boolean;
}

/** The author's name at the head of a comment: `@lea:`, spaces and markup before it left out. */
function leadOf(paragraph: Paragraph): { handle: string; mention: Span } | undefined {
  const mention = paragraph.mentions[0];
  if (!mention || paragraph.prose.slice(0, mention.from).trim() !== '') return undefined;
  const after = paragraph.prose.slice(mention.to, mention.to + 4).trimStart();
  return after.startsWith(':') ? { handle: mention.handle, mention } : undefined;
}

/** Whether a paragraph says something to somebody: a word, an emoji, a figure, a link; a name alone and "…" do not. */
function speaks({ kind, tokens, links }: Paragraph): boolean {
  if (kind === 'heading') return false;
  return links.length > 0 || tokens.some((token) => ['word', 'number', 'emoji', 'object'].includes(token.kind));
}

function asks(paragraphs: readonly PlacedParagraph[]): boolean {
  return paragraphs.some(({ paragraph }) => paragraph.sentences.some((_, index) => isQuestion(paragraph, index)));
}

/** Whether a later reply speaks to somebody by name. */
function isNamedIn(handle: string, paragraphs: readonly PlacedParagraph[]): boolean {
  const name = handle.toLowerCase();
  return paragraphs.some(
    ({ paragraph }) => speaks(paragraph) && paragraph.mentions.some((mention) => mention.handle.toLowerCase() === name),
  );
}

function closed(comment: OpenComment, later: readonly PlacedParagraph[]): QuotedComment {
  const { opensPost, ...rest } = comment;
  const asksSomething = asks(comment.paragraphs);
  const answered = comment.reply.some(({ paragraph }) => speaks(paragraph)) || isNamedIn(comment.handle, later);
  return { ...rest, asks: asksSomething, answered, awaitsAnswer: asksSomething || opensPost };
}

const known = new WeakMap<Draft, readonly QuotedComment[]>();

function hasComment(post: Post): boolean {
  return post.paragraphs.length > post.own.length && post.paragraphs.some(({ paragraph }) => paragraph.kind === 'comment');
}

/** The comments that a draft quotes, in order. One that a post of the author's own shows in passing awaits no answer. */
export function commentsOf(draft: Draft): readonly QuotedComment[] {
  const present = known.get(draft);
  if (present) return present;
  const open: OpenComment[] = [];
  if (draft.posts.some(hasComment)) {
    for (const post of draft.posts) {
      const opensPost = post.paragraphs[0]?.paragraph.kind === 'comment';
      for (const placed of post.paragraphs) {
        const { paragraph, from } = placed;
        const lead = paragraph.kind === 'comment' ? leadOf(paragraph) : undefined;
        if (lead) {
          const mention = { from: from + lead.mention.from, to: from + lead.mention.to };
          open.push({ handle: lead.handle, mention, post: post.index, paragraphs: [placed], reply: [], opensPost });
        } else if (paragraph.kind === 'comment') open.at(-1)?.paragraphs.push(placed);
        else if (paragraph.kind !== 'quote') open.at(-1)?.reply.push(placed);
      }
    }
  }
  const comments = open.map((comment, index) => closed(comment, open.slice(index + 1).flatMap(({ reply }) => reply)));
  known.set(draft, comments);
  return comments;
}
