import { instantPromises } from '../language/promises/instant.ts';
import { debunks } from '../language/stance/stance.ts';
import { phraseFixes } from '../rewrite/phraseFixes.ts';
import { defineRule } from '../rule.ts';
import { shortened } from '../text/shortened.ts';

export const rule = defineRule({
  id: 'instant-results',
  since: '0.1.0',
  principle: 'takes-time',
  severity: 'warning',
  points: 8,
  fixes: ['field', 'remove'],
  marks: 'words',
  examples: [
    {
      language: 'fr',
      bad: 'Gagnez 10 000 abonnés en 7 jours.',
      good: 'J’ai mis deux ans à réunir trois cents lecteurs, et j’en connais la moitié par leur prénom.',
    },
    {
      language: 'en',
      bad: 'Get 10,000 followers in 7 days.',
      good: 'It took me two years to find three hundred readers, and I know half of them by name.',
    },
  ],
  needs: instantPromises,
  *inParagraph(paragraph) {
    for (const { from, to, ease } of instantPromises(paragraph)) {
      yield {
        from,
        to,
        message: ease.phrase.part === 'ease' ? 'ease' : 'speed',
        data: { text: shortened(paragraph.raw.slice(from, to)), phrase: ease.phrase.id },
        fixes: (placed, { draft }) => phraseFixes(draft, placed, ease),
      };
    }
  },
  applies: (post) => !debunks(post),
});
