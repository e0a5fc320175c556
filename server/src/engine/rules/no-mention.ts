import type { Draft, Post } from '../draft.ts';
import { plainText } from '../fixText.ts';
import { introductions } from '../language/names/introductions.ts';
import { namesSomebody } from '../language/names/naming.ts';
import { type PostKind, postKindOf } from '../language/postKind/postKindOf.ts';
import { lastOwnSentence, placeOfNewParagraph } from '../language/questions/placement.ts';
import { isRemark } from '../language/remark/remark.ts';
import { defineRule, type Fix } from '../rule.ts';
import { leastWords } from '../score.ts';
import { isGeneratorLine } from '../text/generatorLines.ts';
import { ownWordsOfDraft } from '../text/ownWords.ts';
import type { Span } from '../text/paragraph.ts';
import { speakingPostsOf } from '../text/speakingPosts.ts';

/** Whom these are about is told, is everybody in danger, or is whoever cooks. */
const aboutThem: ReadonlySet<PostKind> = new Set(['condolences', 'safety', 'recipe']);

/** The post's first word of the author's own: a place that later sentences and findings do not crowd. */
function firstWord(post: Post): Span | undefined {
  const said = post.own.filter(({ paragraph }) => !isGeneratorLine(paragraph));
  for (const { paragraph, from } of said.length > 0 ? said : post.own) {
    const word = paragraph.tokens.find(({ kind }) => kind === 'word');
    if (word) return { from: from + word.from, to: from + word.to };
  }
  return undefined;
}

/** Ways to name somebody, each a paragraph of its own after the last that says something. */
function namingFixes(draft: Draft, post: Post, people: readonly string[]): Fix[] {
  const last = lastOwnSentence(post);
  if (!last) return [];
  const { at, separates } = placeOfNewParagraph(draft, post, last);
  return introductions(draft, people).map(({ title, kind, text, name = '' }, index) => ({
    title,
    data: { text: plainText(text).text, name },
    kind,
    ...(index === 0 && { preferred: true }),
    edits: [{ from: at, to: at, newText: [draft.eol + draft.eol, ...text, ...(separates ? [draft.eol] : [])] }],
  }));
}

export const rule = defineRule({
  id: 'no-mention',
  since: '0.1.0',
  principle: 'name-people',
  severity: 'warning',
  severityOn: { blog: 'information' },
  points: 10,
  fixes: ['field', 'choice'],
  marks: 'place',
  examples: [
    {
      language: 'fr',
      bad: 'Notre façon de pétrir a changé cet hiver : moins vite, plus longtemps. Le pain se garde quatre jours.',
      good: 'C’est Nadia Roux qui m’a montré à pétrir moins vite, plus longtemps. Le pain se garde quatre jours. Merci @nadia_roux.',
    },
    {
      language: 'en',
      bad: 'We changed the way we knead this winter: slower, for longer. The bread keeps four days.',
      good: 'It was Nadia Rowe who showed me to knead slower, for longer. The bread keeps four days. Thanks @nadia_rowe.',
    },
  ],
  *check(post, context) {
    const { draft } = context;
    const speaking = speakingPostsOf(draft);
    if (post !== speaking[0] || draft.frontMatter.mentions.length > 0) return;
    if (ownWordsOfDraft(draft) < leastWords) return;
    if (draft.posts.some(namesSomebody) || aboutThem.has(postKindOf(speaking[0] as Post)) || isRemark(draft)) return;
    const place = firstWord(post);
    if (!place) return;
    yield { ...place, message: 'none', fixes: () => namingFixes(draft, speaking.at(-1) as Post, context.people) };
  },
});
