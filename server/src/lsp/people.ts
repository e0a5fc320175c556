import type { Draft } from '../engine/draft.ts';

const known = new WeakMap<Draft, readonly string[]>();

/** Handles of the people that a draft mentions, without `@`, in order and each once. */
export function handlesOf(draft: Draft): readonly string[] {
  let handles = known.get(draft);
  if (!handles) {
    const inText = draft.posts.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ paragraph }) => paragraph.mentions.map(({ handle }) => handle)),
    );
    handles = [...new Set([...draft.frontMatter.mentions, ...inText])];
    known.set(draft, handles);
  }
  return handles;
}
