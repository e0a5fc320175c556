import type { Draft, PlacedParagraph } from '../draft.ts';
import { wordsIn } from '../text/frontMatter/unknownValues.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';
import type { Platform } from '../vocabulary.ts';
import { withoutSign } from './handle.ts';

/** A mention at its place in a draft, with its `@`; of one that the front matter declares, the word. */
export interface PlacedMention extends Span {
  /** Without `@`. */
  readonly handle: string;
  /** Where the handle itself is written, marks of Markdown within it included. */
  readonly handleAt: Span;
  /** `declared` in the front matter, `quoted` in somebody's words or comment, else `text`. */
  readonly where: 'text' | 'quoted' | 'declared';
  /** Those that publish it. */
  readonly platforms: readonly Platform[];
  /** Where it stands, and what the items of a list stand under; neither for what is declared. */
  readonly placed?: PlacedParagraph;
  readonly heading?: Paragraph | undefined;
}

/** The platforms that publish what stands at `offset`: those of its variant, else the draft's. */
export function platformsAt({ variants, platforms }: Draft, offset: number): readonly Platform[] {
  const publishing = variants.filter(({ draft }) =>
    draft.posts.some(({ paragraphs }) => paragraphs.some(({ from, to }) => from <= offset && offset <= to)),
  );
  return publishing.length === 0 ? platforms : publishing.flatMap((variant) => variant.platforms);
}

function declaredIn({ frontMatter, platforms }: Draft): PlacedMention[] {
  return frontMatter.entries
    .filter(({ key }) => key.text.toLowerCase() === 'mentions')
    .flatMap(({ values }) => values.flatMap(wordsIn))
    .flatMap(({ text, from, to }) => {
      const handle = withoutSign(text);
      const start = to - from === text.length ? to - handle.length : from;
      const at = { from: start, to };
      return handle === '' ? [] : [{ from, to, handle, handleAt: at, where: 'declared' as const, platforms }];
    });
}

function mentionsOf(placed: PlacedParagraph, heading: Paragraph | undefined, draft: Draft): PlacedMention[] {
  const { paragraph, from: start } = placed;
  const where = paragraph.kind === 'quote' || paragraph.kind === 'comment' ? 'quoted' : 'text';
  return paragraph.mentions.map(({ handle, from, to }) => ({
    from: start + from,
    to: start + to,
    handle,
    handleAt: { from: start + from + 1, to: start + to },
    where,
    platforms: platformsAt(draft, start + from),
    placed,
    heading,
  }));
}

/** Everybody whom a draft mentions, each time, in order of place. */
export function* mentionsIn(draft: Draft): Generator<PlacedMention> {
  yield* declaredIn(draft);
  for (const { paragraphs } of draft.posts) {
    let heading: Paragraph | undefined;
    for (const placed of paragraphs) {
      if (placed.paragraph.kind !== 'item') heading = placed.paragraph;
      if (placed.paragraph.mentions.length > 0) yield* mentionsOf(placed, heading, draft);
    }
  }
}
