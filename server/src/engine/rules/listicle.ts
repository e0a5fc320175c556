import type { Post } from '../draft.ts';
import { listTitleOf } from '../language/listicle/listTitle.ts';
import { postKindOf } from '../language/postKind/postKindOf.ts';
import { defineRule } from '../rule.ts';
import { shortened } from '../text/shortened.ts';
import { speakingPostsOf } from '../text/speakingPosts.ts';

/** The first block with words: a title, or what a post opens with. */
function opening(post: Post): Post['own'][number] | undefined {
  return post.own.find(({ paragraph }) => paragraph.tokens.some(({ kind }) => kind === 'word'));
}

export const rule = defineRule({
  id: 'listicle',
  since: '0.1.0',
  principle: 'hands-on',
  severity: 'information',
  points: 5,
  fixes: [],
  marks: 'words',
  examples: [
    {
      language: 'fr',
      bad: '7 erreurs à éviter quand on lance une association.',
      good: 'La première année, j’ai tenu les comptes dans un cahier. Voici ce que l’association y a perdu.',
    },
    {
      language: 'en',
      bad: '7 mistakes that every new gardener makes.',
      good: 'In my first spring I planted the beans in March. Here is what the frost taught me.',
    },
  ],
  *check(post, { draft }) {
    if (post !== speakingPostsOf(draft)[0]) return;
    const placed = opening(post);
    const title = placed && listTitleOf(placed.paragraph);
    if (!title || postKindOf(post) === 'reply') return;
    const { paragraph, from: base } = placed;
    yield {
      from: base + title.from,
      to: base + title.to,
      message: 'list',
      data: { text: shortened(paragraph.raw.slice(title.from, title.to)) },
    };
  },
});
