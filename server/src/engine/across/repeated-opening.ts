import { defineAcrossRule } from '../corpus/acrossRule.ts';
import type { CorpusDraft } from '../corpus/corpus.ts';
import { recurring } from '../corpus/recurring.ts';
import { nameOf } from '../corpus/variants.ts';
import { fold } from '../text/fold.ts';

/** Posts of one series open with its title, as they should. */
function areOneSeries({ summary: a }: CorpusDraft, { summary: b }: CorpusDraft): boolean {
  return a.series !== undefined && b.series !== undefined && fold(a.series) === fold(b.series);
}

export const rule = defineAcrossRule({
  id: 'repeated-opening',
  since: '0.1.0',
  principle: 'no-ready-made',
  severity: 'information',
  marks: 'opening',
  examples: [
    {
      language: 'fr',
      bad: 'Trois publications sur dix qui commencent par « Petite astuce du jour : ».',
      good: 'L’une commence par la panne, l’autre par la question de Léa, la troisième par le prix du seigle.',
    },
    {
      language: 'en',
      bad: 'Three posts in ten that begin with “Quick tip of the day:”.',
      good: 'One begins with the breakdown, one with Lea’s question, one with the price of rye.',
    },
  ],
  *check(draft, corpus) {
    const { opening } = draft.summary;
    if (!opening) return;
    const others = recurring(
      draft,
      corpus,
      (other) => other.summary.opening?.key === opening.key && !areOneSeries(draft, other),
    );
    if (others.length === 0) return;
    yield {
      message: 'repeated',
      data: { text: opening.text, posts: others.length + 1 },
      elsewhere: others.flatMap(({ uri, summary }) =>
        summary.opening ? { uri, range: summary.opening.range, message: 'opening', data: { name: nameOf(uri) } } : [],
      ),
    };
  },
});
