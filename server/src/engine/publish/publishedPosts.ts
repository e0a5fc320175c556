import type { Draft, Post } from '../draft.ts';
import type { Span } from '../text/paragraph.ts';
import { publishedText, unpublishedSpans } from '../text/published.ts';
import { renderMarkdown } from './blocks.ts';
import { type Definitions, definitionsIn } from './definitions.ts';
import type { InlineContext } from './inline.ts';
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

/** The post's own source without HTML comments and the comments that it quotes. */
function uncommented(draft: Draft, post: Post): string {
  const { text } = draft;
  const spans = [...unpublishedSpans(draft, post)].sort((a, b) => a.from - b.from || b.to - a.to);
  let source = '';
  let at = post.extent.from;
  for (const { from, to } of spans) {
    if (from < at) continue;
    source += text.slice(at, from);
    at = to;
    // Between two spaces, one of them goes along.
    if (/[ \t]$/.test(source) && /[ \t]/.test(text.charAt(at))) at++;
  }
  return source + text.slice(at, post.extent.to);
}

function runsOf(
  draft: Draft,
  post: Post,
  form: PublishedForm,
  attached: Pick<InlineContext, 'definitions' | 'images' | 'links'>,
): Run[] {
  if (!draft.state.options.markdown) return [plainRun(normalised(publishedText(draft, post).text))];
  const source = uncommented(draft, post);
  if (form === 'markdown') return [plainRun(normalised(source))];
  return renderMarkdown(source, { ...attached, hidesAddresses: form === 'blog' }, draft.language);
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
