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

/** A quoted value that goes on over the next lines and is closed there: others read it, and its lines are no pairs. */
function severalLines(text: string, problems: readonly FrontMatterProblem[]): readonly FrontMatterProblem[] {
  const spans = problems.flatMap(({ kind, from }) => {
    const quote = text.charAt(from);
    if (kind !== 'quotes' || (quote !== '"' && quote !== "'")) return [];
    const opened = text.indexOf('\n', from);
    const line = text.slice(from + 1, opened < 0 ? from + 1 : opened);
    if (opened < 0 || line.includes(quote)) return [];
    const closed = text.indexOf(quote, opened);
    const end = text.indexOf('\n---', from);
    const key = text.slice(opened, closed < 0 ? opened : closed).search(/\n[\w-]+:(?:\s|$)/);
    const ends = /^[ \t\r]*(?:\n|$)/.test(text.slice(closed + 1, closed + 40));
    return closed < 0 || !ends || key >= 0 || (end >= 0 && closed > end) ? [] : [{ from, to: closed }];
  });
  return problems.filter(({ from }) => !spans.some((span) => span.from <= from && from <= span.to));
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
    for (const problem of [
      ...severalLines(draft.text, draft.frontMatter.problems),
      ...draft.unknownPlatforms.map(ofMark),
    ]) {
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
