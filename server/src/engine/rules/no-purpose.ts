import type { Draft } from '../draft.ts';
import { likelyPurposes } from '../language/asking/likelyPurposes.ts';
import { defineRule, type Fix, type FixEdit } from '../rule.ts';
import { frontMatterKeys, hasFrontMatter, purposeLine } from '../text/declaredPurpose.ts';
import { shortened } from '../text/shortened.ts';
import type { Purpose } from '../vocabulary.ts';

/** Keys that a site generator reads, and keys of our own. */
const generatorKeys = new Set([
  ...['layout', 'permalink', 'slug', 'categories', 'category', 'draft', 'weight', 'url', 'aliases', 'date', 'sidebar_position'],
  ...['published', 'template', 'type', 'taxonomies', 'excerpt', 'cover_image', 'pubdate', 'lastmod', 'eleventynavigation'],
]);
const ownKeys = new Set(['platform', 'platforms', 'purpose', 'mentions', 'scheduled', 'series', 'accept']);

/** Whether the front matter is written for a site generator and tells us nothing. */
function isForGenerator(draft: Draft): boolean {
  const keys = frontMatterKeys(draft);
  return keys.some((key) => generatorKeys.has(key)) && !keys.some((key) => ownKeys.has(key));
}

function choices(draft: Draft, editFor: (purpose: Purpose) => FixEdit): Fix[] {
  return likelyPurposes(draft).map((purpose) => ({
    title: 'choose',
    data: { purpose },
    kind: 'choice',
    edits: [editFor(purpose)],
  }));
}

export const rule = defineRule({
  id: 'no-purpose',
  since: '0.1.0',
  principle: 'purpose-before-platform',
  severity: 'hint',
  points: 2,
  fixes: ['choice'],
  marks: 'words',
  examples: [
    {
      language: 'fr',
      bad: '---\nplatform: linkedin\n---\nComment choisissez-vous vos semences ?',
      good: '---\npurpose: compare-practices\nplatform: linkedin\n---\nComment choisissez-vous vos semences ?',
    },
    {
      language: 'en',
      bad: '---\nplatform: linkedin\n---\nHow do you choose your seeds?',
      good: '---\npurpose: compare-practices\nplatform: linkedin\n---\nHow do you choose your seeds?',
    },
  ],
  *check(post, { draft }) {
    if (post.index !== 0 || draft.purpose || !hasFrontMatter(draft)) return;
    const { span, content } = draft.frontMatter;
    const declared = purposeLine(draft);
    if (declared) {
      const { key, value } = declared;
      const isEmpty = value.from === value.to;
      yield {
        from: isEmpty ? key.from : value.from,
        to: value.to,
        message: isEmpty ? 'empty' : 'unknown',
        data: { value: shortened(draft.text.slice(value.from, value.to)) },
        fixes: () => choices(draft, (purpose) => ({ ...value, newText: [isEmpty ? ` ${purpose}` : purpose] })),
      };
      return;
    }
    if (isForGenerator(draft)) return;
    yield {
      from: span.from,
      to: span.from + 3,
      message: 'none',
      fixes: () =>
        choices(draft, (purpose) => ({
          from: content.from,
          to: content.from,
          newText: [`purpose: ${purpose}${draft.eol}`],
        })),
    };
  },
});
