import type { Draft, PlacedParagraph, Post } from '../../draft.ts';
import { draftFact } from '../../text/draftFact.ts';
import type { Paragraph, Span } from '../../text/paragraph.ts';
import { isQuestion } from '../questions/isQuestion.ts';
import { wordSet } from '../wordSet.ts';

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
  /** The author's own paragraph right before it. */
  readonly before: PlacedParagraph | undefined;
  /** It goes on the quotation in which the comment before it stands: somebody pasted their conversation. */
  readonly goesOn: boolean;
}

/** "@Lea Petit Durand:", as names are written where they are no handles. */
const longestSurname = 40;

/** The author's name at the head of a comment: `@lea:`, spaces and markup before it left out. */
function leadOf(paragraph: Paragraph): { handle: string; mention: Span } | undefined {
  const mention = paragraph.mentions[0];
  if (!mention || paragraph.prose.slice(0, mention.from).trim() !== '') return undefined;
  const after = paragraph.prose.slice(mention.to, mention.to + longestSurname);
  return /^(?:[ \u00a0]\p{Lu}[\p{L}'’.-]*){0,2}\s*:/u.test(after) ? { handle: mention.handle, mention } : undefined;
}

/** Whether a paragraph says something to somebody: a word, an emoji, a figure, a link; a name alone and "…" do not. */
function speaks({ kind, tokens, links }: Paragraph): boolean {
  if (kind === 'heading') return false;
  return links.length > 0 || tokens.some((token) => ['word', 'number', 'emoji', 'object'].includes(token.kind));
}

function asks(paragraphs: readonly PlacedParagraph[]): boolean {
  return paragraphs.some(({ paragraph }) => paragraph.sentences.some((_, index) => isQuestion(paragraph, index)));
}

/** Words with which one answers several people at once: "à tous les deux", "both of you". */
const togetherWords = wordSet('tous toutes deux trois chacun chacune both all everyone everybody each');

/** The paragraphs of a reply that stands under several comments answer all of them where they say so. */
function answersTogether(reply: readonly PlacedParagraph[]): boolean {
  return reply.some(({ paragraph }) => paragraph.tokens.slice(0, 12).some(({ folded }) => togetherWords.has(folded)));
}

/** Whether the author's own words before a comment hand it on to the readers: a question, or its author's name. */
function handsOn({ before, handle }: OpenComment): boolean {
  if (!before) return false;
  const name = handle.toLowerCase();
  return asks([before]) || before.paragraph.mentions.some((mention) => mention.handle.toLowerCase() === name);
}

interface Replies {
  /** Under the run of comments that each stands in: those that nothing parts. */
  readonly underRun: readonly (readonly PlacedParagraph[])[];
  /** The last comment under which a reply speaks to somebody, by their handle. */
  readonly lastTo: ReadonlyMap<string, number>;
}

function repliesTo(comments: readonly OpenComment[]): Replies {
  const underRun: (readonly PlacedParagraph[])[] = [];
  const lastTo = new Map<string, number>();
  let below: readonly PlacedParagraph[] = [];
  for (let index = comments.length - 1; index >= 0; index--) {
    const { reply } = comments[index] as OpenComment;
    if (reply.length > 0) below = reply;
    underRun[index] = below;
    for (const { paragraph } of reply) {
      if (!speaks(paragraph)) continue;
      for (const { handle } of paragraph.mentions) {
        const name = handle.toLowerCase();
        if (!lastTo.has(name)) lastTo.set(name, index);
      }
    }
  }
  return { underRun, lastTo };
}

function isAnswered(
  comments: readonly OpenComment[],
  index: number,
  asksSomething: boolean,
  replies: Replies,
): boolean {
  const { handle, reply } = comments[index] as OpenComment;
  const next = comments[index + 1];
  if (reply.some(({ paragraph }) => speaks(paragraph))) return true;
  if (next?.goesOn && next.handle !== handle && !asks(next.paragraphs)) return true;
  const below = replies.underRun[index] ?? [];
  // A kind word is answered by what stands under several of them; a question wants to be told so.
  if (reply.length === 0 && below.length > 0 && (!asksSomething || answersTogether(below))) return true;
  return (replies.lastTo.get(handle.toLowerCase()) ?? -1) > index;
}

function closed(comments: readonly OpenComment[], index: number, replies: Replies): QuotedComment {
  const comment = comments[index] as OpenComment;
  const { handle, mention, post, paragraphs, reply, opensPost } = comment;
  const asksSomething = asks(paragraphs);
  const answered = isAnswered(comments, index, asksSomething, replies);
  // What asks nothing may be there to be shown, once the author has spoken at all.
  const awaitsAnswer = asksSomething ? opensPost || !handsOn(comment) : opensPost && replies.underRun[0]?.length === 0;
  return { handle, mention, post, paragraphs, asks: asksSomething, reply, answered, awaitsAnswer };
}

function hasComment(post: Post): boolean {
  return (
    post.paragraphs.length > post.own.length && post.paragraphs.some(({ paragraph }) => paragraph.kind === 'comment')
  );
}

/** Whether the lines between two paragraphs are those of one quotation. */
function isOneQuotation({ text }: Draft, before: PlacedParagraph | undefined, next: PlacedParagraph): boolean {
  if (!before || next.from - before.to > 200) return false;
  const between = text.slice(before.to, next.from).split('\n');
  return between.length > 2 && between.slice(1, -1).every((line) => line.trimStart().startsWith('>'));
}

function isQuoted({ paragraph: { kind } }: PlacedParagraph): boolean {
  return kind === 'comment' || kind === 'quote';
}

function openCommentsOf(draft: Draft): readonly OpenComment[] {
  const open: OpenComment[] = [];
  for (const post of draft.posts) {
    const opensPost = post.paragraphs[0]?.paragraph.kind === 'comment';
    for (const [index, placed] of post.paragraphs.entries()) {
      const { paragraph, from } = placed;
      const previous = post.paragraphs[index - 1];
      const lead = paragraph.kind === 'comment' ? leadOf(paragraph) : undefined;
      if (lead) {
        open.push({
          handle: lead.handle,
          mention: { from: from + lead.mention.from, to: from + lead.mention.to },
          post: post.index,
          paragraphs: [placed],
          reply: [],
          opensPost,
          before: previous && !isQuoted(previous) ? previous : undefined,
          goesOn: isOneQuotation(draft, previous, placed),
        });
      } else if (paragraph.kind === 'comment') open.at(-1)?.paragraphs.push(placed);
      else if (paragraph.kind !== 'quote') open.at(-1)?.reply.push(placed);
    }
  }
  return open;
}

/** The comments that a draft quotes, in order. One that a post of the author's own shows in passing awaits no answer. */
export const commentsOf: (draft: Draft) => readonly QuotedComment[] = draftFact((draft) => {
  const open = draft.posts.some(hasComment) ? openCommentsOf(draft) : [];
  const replies = repliesTo(open);
  return open.map((_, index) => closed(open, index, replies));
});
