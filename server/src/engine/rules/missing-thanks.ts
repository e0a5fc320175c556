import type { Draft, PlacedParagraph, Post } from '../draft.ts';
import { postKindOf } from '../language/postKind/postKindOf.ts';
import { typographyOf } from '../language/questions/typography.ts';
import { commentsOf } from '../language/replies/comments.ts';
import { helpOrPraiseIn, tellsOfHelp, thanksIn } from '../language/replies/gratitude.ts';
import { defineRule, type Fix, type FixEdit, type FixText } from '../rule.ts';
import type { Span } from '../text/paragraph.ts';
import type { Token } from '../text/tokens.ts';

interface Reply {
  /** Of whoever helped or praised, without `@`. */
  readonly handle: string;
  /** The reply's first paragraph. */
  readonly placed: PlacedParagraph;
}

function firstToken({ paragraph }: PlacedParagraph): Token | undefined {
  return paragraph.tokens.find(({ kind }) => kind !== 'punctuation');
}

/** Where a reply's first word stands; absolute. */
function firstWord({ paragraph, from }: PlacedParagraph): Span | undefined {
  const word = paragraph.tokens.find(({ kind }) => kind === 'word');
  if (!word) return undefined;
  // "J'ai" is one word to the eye.
  const written = /^\S{0,40}[\p{L}\p{N}]/u.exec(paragraph.prose.slice(word.from, word.from + 41))?.[0] ?? '';
  return { from: from + word.from, to: from + Math.max(word.to, word.from + written.length) };
}

/** `@lea, oui…`: what goes before the name where a mark follows it, and after it where a word does. */
function thankingEdit(draft: Draft, { handle, placed }: Reply, what: FixText): FixEdit {
  const { paragraph, from } = placed;
  const french = paragraph.language !== 'en';
  const mark = french ? `${typographyOf(draft).markSpace}!` : '!';
  const [word, lower] = french ? ['Merci', 'merci'] : ['Thank you', 'thank you'];
  const first = firstToken(placed);
  if (first?.kind !== 'mention') {
    const at = from + (first?.from ?? 0);
    return { from: at, to: at, newText: [`${word} @${handle}`, ...what, `${what.length > 0 ? '.' : mark} `] };
  }
  if (/^\s*[,:;.!…–—-]/.test(paragraph.prose.slice(first.to, first.to + 4))) {
    const at = from + first.from;
    return { from: at, to: at, newText: [word, ...what, what.length > 0 ? ', ' : ' '] };
  }
  const at = from + first.to;
  const isLower = /^\s*\p{Ll}/u.test(paragraph.prose.slice(first.to, first.to + 4));
  return { from: at, to: at, newText: [` ${lower}`, ...what, isLower ? ',' : what.length > 0 ? '.' : mark] };
}

function thankingFixes(draft: Draft, reply: Reply): Fix[] {
  const data = { handle: reply.handle };
  const reason: FixText = [reply.placed.paragraph.language === 'en' ? ' for ' : ' pour ', { field: 'what' }];
  return [
    { title: 'thank', data, kind: 'choice', preferred: true, edits: [thankingEdit(draft, reply, [])] },
    { title: 'thankFor', data, kind: 'field', edits: [thankingEdit(draft, reply, reason)] },
  ];
}

/** Replies in a post under quoted comments that help or praise. */
function* repliesToComments(draft: Draft, post: Post): Iterable<Reply> {
  for (const { handle, paragraphs, reply, answered } of commentsOf(draft)) {
    const placed = reply.find((each) => firstWord(each) !== undefined && each.paragraph.kind !== 'heading');
    if (!placed || !answered || placed.from < post.from || placed.to > post.to) continue;
    if (!paragraphs.some(({ paragraph }) => helpOrPraiseIn(paragraph) !== undefined)) continue;
    if (!reply.some(({ paragraph }) => thanksIn(paragraph))) yield { handle, placed };
  }
}

/** A reply that begins with a name and tells that help has served. */
function replyToHelp(post: Post): Reply | undefined {
  const placed = post.own[0];
  const mention = placed?.paragraph.mentions[0];
  if (!placed || !mention || postKindOf(post) !== 'reply' || firstToken(placed)?.kind !== 'mention') return undefined;
  const helped = post.own.some(({ paragraph }) => tellsOfHelp(paragraph));
  return helped && !post.own.some(({ paragraph }) => thanksIn(paragraph))
    ? { handle: mention.handle, placed }
    : undefined;
}

export const rule = defineRule({
  id: 'missing-thanks',
  since: '0.1.0',
  principle: 'answer-and-thank',
  severity: 'hint',
  points: 3,
  fixes: ['choice', 'field'],
  marks: 'place',
  examples: [
    {
      language: 'fr',
      bad: '> @lea_p : Très bon article, je l’ai fait lire à ma classe.\n\nLa suite paraît jeudi.',
      good: '> @lea_p : Très bon article, je l’ai fait lire à ma classe.\n\nMerci @lea_p ! La suite paraît jeudi.',
    },
    {
      language: 'en',
      bad: '> @lea_p: Great post, I read it to my class.\n\nThe next part is out on Thursday.',
      good: '> @lea_p: Great post, I read it to my class.\n\nThank you @lea_p! The next part is out on Thursday.',
    },
  ],
  *check(post, { draft }) {
    const inComments = [...repliesToComments(draft, post)];
    const toHelp = replyToHelp(post);
    for (const reply of toHelp && inComments.length === 0 ? [toHelp] : inComments) {
      const place = firstWord(reply.placed);
      if (!place) continue;
      yield {
        ...place,
        message: 'none',
        data: { handle: reply.handle },
        fixes: () => thankingFixes(draft, reply),
      };
    }
  },
});
