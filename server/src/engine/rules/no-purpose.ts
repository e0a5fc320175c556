import type { Draft } from '../draft.ts';
import { likelyPurposes } from '../language/asking/likelyPurposes.ts';
import { defineRule, type Fix, type FixEdit } from '../rule.ts';
import type { Entry } from '../text/frontMatter/entries.ts';
import { isGeneratorKey, meantKey } from '../text/frontMatter/keys.ts';
import type { FrontMatterProblem } from '../text/frontMatter/problem.ts';
import { shortened } from '../text/shortened.ts';
import type { Purpose } from '../vocabulary.ts';

/** What has to be mended before anything can be said about what the front matter leaves out. */
const unread: ReadonlySet<FrontMatterProblem['kind']> = new Set(['unclosed', 'no-pairs', 'unreadable']);

function isNamed({ key }: Entry, name: string): boolean {
  return key.text.toLowerCase() === name;
}

/** Keys that tell of the post itself: a draft that has one was thought about. */
const plannedBy: ReadonlySet<string> = new Set(['mentions', 'scheduled', 'series']);

/** Whether the front matter plans a post for a network: a site generator's does not, nor one that only sets a language. */
function plansPost({ frontMatter: { entries, platforms, problems } }: Draft): boolean {
  if (entries.length === 0 || problems.some(({ kind }) => unread.has(kind))) return false;
  if (platforms.some((platform) => platform !== 'blog')) return true;
  if (entries.some(({ key }) => isGeneratorKey(key.text))) return false;
  return platforms.length > 0 || entries.some(({ key }) => plannedBy.has(key.text.toLowerCase()));
}

function choices(draft: Draft, editFor: (purpose: Purpose) => FixEdit): Fix[] {
  return likelyPurposes(draft).map((purpose) => ({
    title: 'choose',
    data: { purpose },
    kind: 'choice',
    edits: [editFor(purpose)],
  }));
}

/** Fixes that write a purpose where an empty or unknown one stands; none where it is not written in so many words. */
function replacements(draft: Draft, { key, values: [value] }: Entry): Fix[] {
  const { text } = draft;
  if (value && value.text !== '') {
    const { from, to } = value;
    return text.slice(from, to) === value.text ? choices(draft, (purpose) => ({ from, to, newText: [purpose] })) : [];
  }
  if (value) {
    const at = /["']/.test(text[value.from] ?? '') ? value.from + 1 : value.from;
    return choices(draft, (purpose) => ({ from: at, to: at, newText: [purpose] }));
  }
  const at = text.indexOf(':', key.to) + 1;
  return at > 0 ? choices(draft, (purpose) => ({ from: at, to: at, newText: [` ${purpose}`] })) : [];
}

export const rule = defineRule({
  id: 'no-purpose',
  since: '0.1.0',
  principle: 'purpose-before-platform',
  severity: 'hint',
  points: 2,
  fixes: ['choice'],
  marks: 'place',
  ofDeclarations: true,
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
    const { frontMatter } = draft;
    if (post.index !== 0 || draft.purpose || frontMatter.span.from === frontMatter.span.to) return;
    const { entries, span, content } = frontMatter;
    const declared = entries.find((entry) => isNamed(entry, 'purpose'));
    if (declared) {
      const [value] = declared.values;
      const isEmpty = !value || value.text.trim() === '';
      yield {
        ...(isEmpty ? { from: declared.key.from, to: declared.key.to } : { from: value.from, to: value.to }),
        message: isEmpty ? 'empty' : 'unknown',
        data: { value: shortened(value?.text ?? '') },
        fixes: () => replacements(draft, declared),
      };
      return;
    }
    // A key that was meant to be `purpose` is for `front-matter` to tell of.
    if (!plansPost(draft) || entries.some(({ key }) => meantKey(key.text) === 'purpose')) return;
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
