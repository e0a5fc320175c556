import type { Draft, PlacedParagraph } from '../draft.ts';
import { isAimedInArticle } from '../language/hostility/inArticle.ts';
import { isMeantInBlog, tellsFiction } from '../language/hostility/inBlog.ts';
import { type HostileMatch, hostileMatchesOf } from '../language/hostility/sightings.ts';
import { withoutInsult } from '../language/hostility/withoutInsult.ts';
import { isArticle } from '../language/postKind/article.ts';
import { phraseFinding } from '../rewrite/phraseFinding.ts';
import { phraseFixes } from '../rewrite/phraseFixes.ts';
import { defineRule, type Fix } from '../rule.ts';
import { gather } from '../text/gather.ts';
import { shortened } from '../text/shortened.ts';

/** "ce connard de voisin" becomes "ce voisin"; all else is mended as phrases are. */
function fixesOf(match: HostileMatch, placed: PlacedParagraph, draft: Draft): readonly Fix[] {
  const { firstToken, lastToken, from, to } = match;
  const { paragraph } = placed;
  const edit = match.phrase.kind === 'insult' ? withoutInsult(paragraph, firstToken, lastToken) : undefined;
  if (!edit) return phraseFixes(draft, placed, match);
  const text = shortened(paragraph.raw.slice(from, to));
  const place = { from: edit.from + placed.from, to: edit.to + placed.from };
  return [
    { title: 'remove', data: { text }, kind: 'remove', preferred: true, edits: [{ ...place, newText: [edit.text] }] },
  ];
}

export const rule = defineRule({
  id: 'hostile-words',
  since: '0.1.0',
  principle: 'choose-words',
  severity: 'warning',
  points: 10,
  fixes: ['remove', 'field'],
  marks: 'words',
  examples: [
    { language: 'fr', bad: 'Le bus est parti sans nous, bande d’abrutis.', good: 'Le bus est parti sans nous.' },
    { language: 'en', bad: 'The bus left without us, you idiots.', good: 'The bus left without us.' },
  ],
  *check(post, { draft }) {
    const hostile = gather(post.own, hostileMatchesOf);
    if (hostile.length === 0) return;
    const isBlog = draft.platforms.includes('blog');
    const ofFiction = isBlog && tellsFiction(post.own);
    const inArticle = isArticle(draft);
    for (const { placed, found: match } of hostile) {
      if (isBlog && !isMeantInBlog(placed.paragraph, match, ofFiction)) continue;
      if (inArticle && !isAimedInArticle(placed.paragraph, match)) continue;
      const { slur, kind } = match.phrase;
      const { from, to, message, data } = phraseFinding(placed.paragraph, match, slur ? 'slur' : kind);
      yield {
        from: from + placed.from,
        to: to + placed.from,
        message,
        ...(data && { data }),
        ...(slur && { severity: 'error', points: 20 }),
        fixes: () => fixesOf(match, placed, draft),
      };
    }
  },
});
