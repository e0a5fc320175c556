import type { Draft, PlacedParagraph } from '../draft.ts';
import { typographyOf } from '../language/questions/typography.ts';
import { commentsOf, type QuotedComment } from '../language/replies/comments.ts';
import { helpOrPraiseIn } from '../language/replies/gratitude.ts';
import { defineRule, type Fix, type FixEdit, type FixText } from '../rule.ts';
import { isBlankAfter, lineEnd } from '../text/lines.ts';

/** A reply that begins with the person's name, thanks first where the comment helps or praises. */
function replyText(draft: Draft, { handle, paragraphs }: QuotedComment): FixText {
  const thanks = paragraphs.some(({ paragraph }) => helpOrPraiseIn(paragraph) !== undefined);
  if (!thanks) return [`@${handle} `, { field: 'reply' }];
  const french = (paragraphs[0] as PlacedParagraph).paragraph.language !== 'en';
  const opening = french ? ` merci${typographyOf(draft).markSpace}! ` : ' thank you! ';
  return [`@${handle}${opening}`, { field: 'reply' }];
}

/** The edit that puts a reply under its comment, or after the name with which it has begun. */
function replyEdit(draft: Draft, comment: QuotedComment): FixEdit {
  const { eol, text } = draft;
  const begun = comment.reply.find(({ paragraph }) => paragraph.raw.trim() === `@${comment.handle}`);
  if (begun) return { from: begun.to, to: begun.to, newText: [' ', { field: 'reply' }] };
  const last = comment.paragraphs.at(-1) as PlacedParagraph;
  const end = lineEnd(text, last.to);
  const newText = [eol + eol, ...replyText(draft, comment), ...(isBlankAfter(text, end) ? [] : [eol])];
  return { from: end, to: end, newText };
}

function replyFix(draft: Draft, comment: QuotedComment): Fix {
  const { handle } = comment;
  return { title: 'answer', data: { handle }, kind: 'field', preferred: true, edits: [replyEdit(draft, comment)] };
}

export const rule = defineRule({
  id: 'unanswered-comment',
  since: '0.1.0',
  principle: 'answer-and-thank',
  severity: 'warning',
  points: 8,
  fixes: ['field'],
  marks: 'place',
  examples: [
    {
      language: 'fr',
      bad: '> @lea_p : Où achetez-vous votre farine ?\n\n> @karim : Et le levain ?\n\nLe levain est à nous depuis dix ans.',
      good: '> @lea_p : Où achetez-vous votre farine ?\n\n@lea_p Au moulin de la Sarthe.\n\n> @karim : Et le levain ?\n\nLe levain est à nous depuis dix ans.',
    },
    {
      language: 'en',
      bad: '> @lea_p: Where do you buy your flour?\n\n> @karim: And the starter?\n\nThe starter has been ours for ten years.',
      good: '> @lea_p: Where do you buy your flour?\n\n@lea_p From the mill in Otley.\n\n> @karim: And the starter?\n\nThe starter has been ours for ten years.',
    },
  ],
  *check(post, { draft }) {
    for (const comment of commentsOf(draft)) {
      if (comment.post !== post.index || comment.answered || !comment.awaitsAnswer) continue;
      const { mention, handle, asks } = comment;
      yield {
        ...mention,
        message: asks ? 'question' : 'comment',
        data: { handle },
        fixes: () => [replyFix(draft, comment)],
      };
    }
  },
});
