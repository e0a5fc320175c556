import type { PlacedParagraph, Post } from '../draft.ts';
import { discusses } from '../language/discussion.ts';
import { isBlogPost, isOpening } from '../language/postKind/article.ts';
import { asksInEarnest, debunks, isDenied } from '../language/stance/stance.ts';
import { baitTitleIn, gapsIn } from '../language/titles/bait.ts';
import type { PhraseMatch } from '../phrases/match.ts';
import { phraseFixes } from '../rewrite/phraseFixes.ts';
import { defineRule } from '../rule.ts';
import { gather } from '../text/gather.ts';
import { shortened } from '../text/shortened.ts';
import type { Token } from '../text/tokens.ts';

/** "What happened next was crazy. I …": the middle of a story, which a blog post goes on to tell. */
function isToldAfter({ paragraph }: PlacedParagraph, { from, to }: PhraseMatch): boolean {
  if (paragraph.kind === 'heading') return false;
  return /\b(?:happened|came) next\b|blew my mind/i.test(paragraph.raw.slice(from, to));
}

/** "You need to read this, from the choir's letter:" and the passage itself: nothing is held back. */
function quotesAtOnce({ own, paragraphs }: Post, first: PlacedParagraph): boolean {
  const next = paragraphs[paragraphs.indexOf(first) + 1];
  return next !== undefined && !own.includes(next) && /:\s*$/.test(first.paragraph.raw);
}

export const rule = defineRule({
  id: 'clickbait',
  since: '0.1.0',
  principle: 'common-sense',
  severity: 'warning',
  points: 8,
  fixes: ['field', 'remove'],
  marks: 'words',
  examples: [
    {
      language: 'fr',
      bad: 'Vous n’allez pas croire ce qui s’est passé à l’atelier.',
      good: 'À l’atelier, le four est tombé en panne un soir de commande.',
    },
    {
      language: 'en',
      bad: 'You won’t believe what happened at the workshop.',
      good: 'At the workshop, the kiln broke down on the night of an order.',
    },
  ],
  *check(post, { draft }) {
    if (debunks(post)) return;
    const first = draft.posts[0] === post ? post.own[0] : undefined;
    const title = first && baitTitleIn(first.paragraph);
    // "What are the tricks you wish you had known?" asks readers, and keeps nothing from them.
    const asks =
      first &&
      title &&
      title.trick !== 'quiz' &&
      /^(?:what|which) (?:are|is)\b/i.test(first.paragraph.raw) &&
      asksInEarnest(first.paragraph, 0);
    if (first && title && !asks && !quotesAtOnce(post, first)) {
      const place = { from: title.from + first.from, to: title.to + first.from };
      yield {
        ...place,
        message: `${title.trick}Title`,
        data: { text: shortened(draft.text.slice(place.from, place.to)) },
        // A quiz asks: without its question the post may ask nothing.
        fixes: () =>
          title.trick === 'quiz'
            ? []
            : [
                {
                  title: 'say',
                  kind: 'field',
                  preferred: true,
                  edits: [{ ...place, newText: [{ field: 'subject' }] }],
                },
              ],
      };
    }
    const gaps = gather(post.own, gapsIn);
    // What a blog's post holds back in its parts it tells in the next sentence.
    const onlyTitles = gaps.length > 0 && isBlogPost(draft);
    for (const { placed, found: match, index } of gaps) {
      if (onlyTitles && !(placed.paragraph.kind === 'heading' && isOpening(post, placed))) continue;
      if (index < post.own.length - 1 && draft.platforms.includes('blog') && isToldAfter(placed, match)) continue;
      const { paragraph, from: base } = placed;
      if (title && placed === first && match.from < title.to) continue;
      const { sentence } = paragraph.tokens[match.firstToken] as Token;
      if (isDenied(paragraph, match) || discusses(paragraph, match) || asksInEarnest(paragraph, sentence)) continue;
      const { from, to, phrase } = match;
      yield {
        from: from + base,
        to: to + base,
        message: phrase.trick,
        data: { text: shortened(paragraph.raw.slice(from, to)), phrase: phrase.id },
        fixes: () => phraseFixes(draft, placed, match),
      };
    }
  },
});
