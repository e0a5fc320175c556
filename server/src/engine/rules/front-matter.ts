import { defineRule, type Fix } from '../rule.ts';
import type { FrontMatterProblem } from '../text/frontMatter/problem.ts';
import { meantPlatform } from '../text/frontMatter/vocabulary.ts';
import { shortened } from '../text/shortened.ts';
import type { UnknownPlatform } from '../text/variantMark.ts';

/** Kinds of which the mending is certain; of a word that is not known, the nearest is a guess. */
const guessed = new Set<FrontMatterProblem['kind']>(['platform', 'variant', 'language', 'purpose', 'key', 'unclosed']);

function fixesOf({ kind, edits, mended }: FrontMatterProblem): readonly Fix[] {
  if (edits.length === 0) return [];
  return [
    {
      title: kind === 'unclosed' ? 'close' : mended?.trim() ? 'replace' : 'indent',
      data: { text: shortened(mended ?? '') },
      kind: guessed.has(kind) ? 'choice' : 'rewrite',
      preferred: true,
      edits: edits.map(({ from, to, text }) => ({ from, to, newText: [text] })),
    },
  ];
}

/** An unknown platform on a variant's mark: as the front matter's own, where it stands. */
function ofMark({ from, to, text }: UnknownPlatform): FrontMatterProblem {
  const mended = meantPlatform(text);
  const edits = mended === undefined ? [] : [{ from, to, text: mended }];
  return { kind: 'variant', from, to, text, ...(mended !== undefined && { mended }), edits };
}

export const rule = defineRule({
  id: 'front-matter',
  since: '0.1.0',
  principle: 'common-sense',
  severity: 'warning',
  points: 8,
  fixes: ['rewrite', 'choice'],
  marks: 'place',
  examples: [
    {
      language: 'fr',
      bad: '---\nplatform: linkdin\nmentions: @lea_p\n---',
      good: '---\nplatform: linkedin\nmentions: "@lea_p"\n---',
    },
    { language: 'en', bad: '---\nseries: Ovens: part 2\n---', good: '---\nseries: "Ovens: part 2"\n---' },
  ],
  *check(post, { draft }) {
    // The front matter belongs to the draft: its findings stand in the first post.
    if (post.index > 0) return;
    for (const problem of [...draft.frontMatter.problems, ...draft.unknownPlatforms.map(ofMark)]) {
      const { from, to, kind, text, mended } = problem;
      yield {
        from,
        to,
        message: kind,
        data: { text: shortened(text), ...(mended !== undefined && { mended: shortened(mended) }) },
        fixes: () => fixesOf(problem),
      };
    }
  },
});
