import { hostileMatchesOf } from '../language/hostility/sightings.ts';
import { phraseFixes } from '../rewrite/phraseFixes.ts';
import { defineRule } from '../rule.ts';
import { shortened } from '../text/shortened.ts';

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
  *inParagraph(paragraph) {
    for (const match of hostileMatchesOf(paragraph)) {
      const { from, to, phrase } = match;
      yield {
        from,
        to,
        message: phrase.slur ? 'slur' : phrase.kind,
        data: { text: shortened(paragraph.raw.slice(from, to)), phrase: phrase.id },
        ...(phrase.slur && { severity: 'error', points: 20 }),
        fixes: (placed, { draft }) => phraseFixes(draft, placed, match),
      };
    }
  },
});
