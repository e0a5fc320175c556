import type { Draft, PlacedParagraph, Post } from '../../draft.ts';
import { draftFact } from '../../text/draftFact.ts';
import { sumOverPosts } from '../../text/gather.ts';
import { ownWordsOfDraft } from '../../text/ownWords.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';

/** From so many words on, a blog's post explains, tells or compares: a phrase in it is one among many. */
const leastOfArticle = 200;
/** Without a platform a text is taken for an article when it is longer and parted by headings. */
const leastWords = 300;
const leastHeadings = 2;

const isHeading = paragraphFact(({ kind }: Paragraph): number => (kind === 'heading' ? 1 : 0));

/** Whether a draft is a blog's post, or a text as long and as parted as one that names no platform. */
export const isBlogPost: (draft: Draft) => boolean = draftFact((draft) => {
  const { platforms, posts } = draft;
  if (platforms.length > 0) return platforms.includes('blog');
  return sumOverPosts(posts, isHeading) >= leastHeadings && ownWordsOfDraft(draft) >= leastWords;
});

/**
 * Whether a blog's post is an article. What a few lines press, promise or shout somebody says to readers; in an article the same
 * words report, advise and explain.
 */
export function isArticle(draft: Draft): boolean {
  return isBlogPost(draft) && ownWordsOfDraft(draft) >= leastOfArticle;
}

/** So many paragraphs under the title are its lead. */
const leadParagraphs = 3;

/** Whether a paragraph opens its post: its title, or what stands under it before the first part. */
export function isOpening({ own }: Post, placed: PlacedParagraph): boolean {
  let texts = 0;
  for (const each of own) {
    if (each.paragraph.kind === 'heading' ? texts > 0 : ++texts > leadParagraphs) return false;
    if (each.from >= placed.from) return true;
  }
  return false;
}
