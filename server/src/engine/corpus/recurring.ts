import type { Corpus, CorpusDraft } from './corpus.ts';
import { areVariants } from './variants.ts';

/** So many posts in a row are looked at. */
const windowLength = 10;
/** One occurrence is never too many, and two may be chance. */
const leastRecurring = 3;

/** Whether two copies are one post, for one platform and for another. */
function areOnePost(a: CorpusDraft, b: CorpusDraft): boolean {
  const [some, others] = [a.summary.platforms, b.summary.platforms];
  const areApart = some.length > 0 && others.length > 0 && !some.some((platform) => others.includes(platform));
  return areApart || areVariants(a, b);
}

/** A draft's other versions, for other platforms. */
function versionsOf(draft: CorpusDraft, corpus: Corpus): string[] {
  return corpus.copiesOf(draft.uri).flatMap((copy) => (areOnePost(draft, copy.draft) ? copy.draft.uri : []));
}

/**
 * The others in which something recurs among ten posts in a row, the draft's own among them; none where it recurs less
 * than three times in all. One post for several platforms counts once.
 */
export function recurring(
  draft: CorpusDraft,
  corpus: Corpus,
  isAlike: (other: CorpusDraft) => boolean,
): readonly CorpusDraft[] {
  const { before, after } = corpus.around(draft.uri, windowLength - 1);
  const row = [...before, draft, ...after];
  const known = new Set([draft.uri, ...versionsOf(draft, corpus)]);
  const places = row.flatMap((other, index) => {
    if (index === before.length) return index;
    if (known.has(other.uri) || !isAlike(other)) return [];
    for (const uri of [other.uri, ...versionsOf(other, corpus)]) known.add(uri);
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
