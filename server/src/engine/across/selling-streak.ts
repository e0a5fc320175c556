import { defineAcrossRule } from '../corpus/acrossRule.ts';
import { recurring } from '../corpus/recurring.ts';
import { nameOf } from '../corpus/variants.ts';

export const rule = defineAcrossRule({
  id: 'selling-streak',
  since: '0.1.0',
  principle: 'give-more',
  severity: 'information',
  marks: 'selling',
  examples: [
    {
      language: 'fr',
      bad: 'Sur dix publications, quatre offres.',
      good: 'Une offre, puis quatre publications qui répondent, racontent, expliquent ou remercient.',
    },
    {
      language: 'en',
      bad: 'Four offers in ten posts.',
      good: 'One offer, then four posts that answer, tell, explain or thank.',
    },
  ],
  *check(draft, corpus) {
    if (!draft.summary.selling.sells) return;
    // Three in ten are the first number that is more than one in five.
    const others = recurring(draft, corpus, ({ summary }) => summary.selling.sells);
    if (others.length === 0) return;
    yield {
      message: 'streak',
      data: { posts: others.length + 1 },
      elsewhere: others.flatMap(({ uri, summary }) =>
        summary.selling.first
          ? { uri, range: summary.selling.first.range, message: 'sells', data: { name: nameOf(uri) } }
          : [],
      ),
    };
  },
});
