import type { Draft } from '../engine/draft.ts';
import { draftFact } from '../engine/text/draftFact.ts';

/** A hashtag as it is written most often, and how often it is used in all spellings. */
export interface KnownHashtag {
  /** Without `#`. */
  readonly tag: string;
  readonly uses: number;
}

/** The hashtags of a draft in order, each as often as it is used. */
const hashtagsOf: (draft: Draft) => readonly string[] = draftFact((draft) =>
  draft.posts.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ paragraph }) => paragraph.hashtags.map(({ name }) => name)),
  ),
);

/** The hashtags that drafts use, the most used first. */
export function hashtagsIn(drafts: Iterable<Draft>): readonly KnownHashtag[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const draft of drafts) {
    for (const name of hashtagsOf(draft)) {
      const key = name.toLowerCase();
      const counts = spellings.get(key) ?? new Map<string, number>();
      spellings.set(key, counts.set(name, (counts.get(name) ?? 0) + 1));
    }
  }
  const known = [...spellings.values()].map((counts): KnownHashtag => {
    const byUse = [...counts].sort(([, a], [, b]) => b - a);
    return { tag: byUse[0]?.[0] ?? '', uses: byUse.reduce((sum, [, uses]) => sum + uses, 0) };
  });
  return known.sort((a, b) => b.uses - a.uses);
}
