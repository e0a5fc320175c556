import type { Draft, Post } from '../draft.ts';
import type { Span } from '../text/paragraph.ts';
import { renderMarkdown } from './blocks.ts';
import { type Definitions, definitionsIn } from './definitions.ts';
import type { InlineContext } from './inline.ts';
import { publishedText } from './publishedText.ts';
import { type PublishedImage, type PublishedLink, plainRun, type Run, textOf } from './runs.ts';

/** What is pasted of one post, and where the post stands in the draft. */
export interface PublishedPost extends Span {
  readonly text: string;
  /** The same text by stretches that are set alike. */
  readonly runs: readonly Run[];
  /** What is attached rather than pasted. */
  readonly images: readonly PublishedImage[];
  readonly links: readonly PublishedLink[];
}

/**
 * - `network`: plain text; a link is its words and its address.
 * - `blog`: the same for the eye of a blog's reader: words hide the addresses that they lead to, and have styles.
 * - `markdown`: the draft's own Markdown, for a blog that takes it.
 */
export type PublishedForm = 'network' | 'blog' | 'markdown';

/** The post as it is written, without HTML comments and the comments that it quotes: plain text loses nothing else. */
function sourceOf(draft: Draft, post: Post): string {
  const { state } = draft;
  return publishedText({ ...draft, state: { ...state, options: { ...state.options, markdown: false } } }, post).text;
}

function runsOf(
  draft: Draft,
  post: Post,
  form: PublishedForm,
  attached: Pick<InlineContext, 'definitions' | 'images' | 'links'>,
): Run[] {
  const source = sourceOf(draft, post);
  if (form === 'markdown' || !draft.state.options.markdown) return [plainRun(normalised(source))];
  const runs = renderMarkdown(source, { ...attached, hidesAddresses: form === 'blog' }, draft.language);
  return form === 'blog' ? runs : [plainRun(textOf(runs))];
}

/** Text as clipboards hold it: `\n` ends a line, and no white space surrounds the whole. */
function normalised(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

/**
 * What will be pasted of each post: without front matter, comments and the comments it answers; in Markdown without marks.
 * Posts of which nothing is left are none. Plain text is published as it is written.
 */
export function publishedPosts(draft: Draft, form: PublishedForm = 'network'): PublishedPost[] {
  const definitions: Definitions = draft.state.options.markdown ? definitionsIn(draft) : new Map();
  return draft.posts.flatMap((post) => {
    const images: PublishedImage[] = [];
    const links: PublishedLink[] = [];
    const runs = runsOf(draft, post, form, { definitions, images, links });
    const text = textOf(runs);
    return text === '' && images.length === 0 ? [] : [{ from: post.from, to: post.to, text, runs, images, links }];
  });
}
