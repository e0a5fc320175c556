import type { Draft, Post } from '../draft.ts';
import { servesCause } from '../language/appeals/causes.ts';
import { undisclosedTies } from '../language/partnership/ties.ts';
import { debunks } from '../language/stance/stance.ts';
import { defineRule, type Fix } from '../rule.ts';
import { shortened } from '../text/shortened.ts';

/** What the law or the regulators of the language's countries accept, the usual one first. */
const labels = {
  fr: ['Publicité', 'Collaboration commerciale'],
  en: ['#ad', 'Paid partnership'],
} as const;

/** Where a label is the first thing a reader sees: before the text, after a title. */
function topOf(draft: Draft, post: Post): number | undefined {
  const first = post.own.find(({ paragraph }) => paragraph.kind !== 'heading');
  if (!first) return undefined;
  const before = draft.text.lastIndexOf('\n', first.from - 1) + 1;
  return Math.max(before, post.extent.from);
}

function disclosures(draft: Draft, post: Post): readonly Fix[] {
  const at = topOf(draft, post);
  if (at === undefined) return [];
  return labels[draft.language === 'en' ? 'en' : 'fr'].map((label, index) => ({
    title: 'disclose',
    data: { label },
    kind: 'choice',
    preferred: index === 0,
    wholePost: true,
    edits: [{ from: at, to: at, newText: [label, draft.eol, draft.eol] }],
  }));
}

export const rule = defineRule({
  id: 'undisclosed-partnership',
  since: '0.1.0',
  principle: 'transparent',
  severity: 'warning',
  points: 12,
  fixes: ['choice'],
  marks: 'words',
  examples: [
    {
      language: 'fr',
      bad: 'J’adore cette crème, -10 % avec mon code LEA10.',
      good: 'Publicité\n\nJ’adore cette crème, -10 % avec mon code LEA10.',
    },
    {
      language: 'en',
      bad: 'I love this cream, 10% off with my code LEA10.',
      good: '#ad\n\nI love this cream, 10% off with my code LEA10.',
    },
  ],
  *check(post, { draft, ownSites }) {
    const ties = undisclosedTies(post, ownSites);
    const [first, ...others] = ties;
    if (!first || draft.language === 'und' || debunks(post) || servesCause(post)) return;
    const half = ties.find(({ sign }) => sign === 'vague');
    const { from, to, sign } = half ?? first;
    yield {
      from,
      to,
      message: half ? 'vague' : sign,
      data: { text: shortened(draft.text.slice(from, to)) },
      related: (half ? ties.filter((tie) => tie !== half) : others).map((tie) => ({
        from: tie.from,
        to: tie.to,
        message: tie.sign,
        data: { text: shortened(draft.text.slice(tie.from, tie.to)) },
      })),
      fixes: () => disclosures(draft, post),
    };
  },
});
