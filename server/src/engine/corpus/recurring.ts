import type { Corpus, CorpusDraft } from './corpus.ts';

/** So many posts in a row are looked at. */
const windowLength = 10;
/** One occurrence is never too many, and two may be chance. */
const leastRecurring = 3;

function copiesOf(uri: string, corpus: Corpus): string[] {
  return corpus.copiesOf(uri).map(({ draft }) => draft.uri);
}

/**
 * The others in which something recurs among ten posts in a row, the draft's own among them; none where it recurs less
 * than three times in all. Copies of one post count once: that they are alike is told elsewhere.
 */
export function recurring(
  draft: CorpusDraft,
  corpus: Corpus,
  isAlike: (other: CorpusDraft) => boolean,
): readonly CorpusDraft[] {
  const { before, after } = corpus.around(draft.uri, windowLength - 1);
  const row = [...before, draft, ...after];
  const known = new Set([draft.uri, ...copiesOf(draft.uri, corpus)]);
  const places = row.flatMap((other, index) => {
    if (index === before.length) return index;
    if (known.has(other.uri) || !isAlike(other)) return [];
    for (const uri of [other.uri, ...copiesOf(other.uri, corpus)]) known.add(uri);
    return index;
  });
  let most: readonly number[] = [];
  for (let start = Math.max(0, before.length - windowLength + 1); start <= before.length; start++) {
    const inWindow = places.filter((place) => place >= start && place < start + windowLength);
    if (inWindow.length > most.length) most = inWindow;
  }
  if (most.length < leastRecurring) return [];
  return most.flatMap((place) => (place === before.length ? [] : (row[place] as CorpusDraft)));
}
