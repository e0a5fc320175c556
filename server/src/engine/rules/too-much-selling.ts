import { doseOf, excessOf, type PlacedSelling, plainestOf } from '../language/selling/dose.ts';
import { sellsNothing } from '../language/selling/innocent.ts';
import { sellingFixes } from '../language/selling/mending.ts';
import { defineRule, type RelatedPlace } from '../rule.ts';
import { shortened } from '../text/shortened.ts';

const pointsOfAnError = 35;

function related(text: string, { from, to, selling }: PlacedSelling): RelatedPlace {
  return { from, to, message: selling.kind, data: { text: shortened(text.slice(from, to)) } };
}

export const rule = defineRule({
  id: 'too-much-selling',
  since: '0.1.0',
  principle: 'right-dose',
  severity: 'warning',
  points: 22,
  fixes: ['remove', 'choice', 'rewrite', 'field'],
  marks: 'place',
  examples: [
    {
      language: 'fr',
      bad: 'Notre nouvelle collection est en ligne ! Profitez de -20 % avec le code LIN20. Commandez vite.',
      good: 'Le lin vient de chez Paul, à Bernay, et se lave à 30 °C. Voici comment le garder souple sans adoucissant. Les torchons sont en boutique, 12 € pièce.',
    },
    {
      language: 'en',
      bad: 'Our new collection is live! Get 20% off with code LINEN. Order now before they sell out.',
      good: 'The linen comes from Paul’s field and washes at 30 °C. Here is how to keep it soft without softener. The tea towels are in the shop, £9 each.',
    },
  ],
  *check(post, { draft }) {
    const { selling, counted } = doseOf(draft);
    // A thread is one post: it is told once, where it first sells.
    const first = plainestOf(selling);
    if (!first || first.post !== post.index) return;
    const excess = excessOf(draft);
    if (excess === 'none' || sellsNothing(draft, counted, selling)) return;
    yield {
      from: first.from,
      to: first.to,
      message: excess,
      data: { selling: selling.length, counted },
      ...(excess === 'most' && { severity: 'error', points: pointsOfAnError }),
      related: selling.filter((other) => other !== first).map((other) => related(draft.text, other)),
      fixes: () => sellingFixes(draft),
    };
  },
});
