import { defineAcrossRule, type PlaceElsewhere, type Sighting } from '../corpus/acrossRule.ts';
import { type Corpus, type CorpusDraft, leastWords } from '../corpus/corpus.ts';
import { areVariants, nameOf } from '../corpus/variants.ts';
import { platformName } from '../messages/platformNames.ts';
import { likeness } from '../summary/signature.ts';

/** Declared variants are meant to be alike; those that hardly differ are one text all the same. */
const sameText = 0.9;
const mostListed = 5;

function placeIn({ uri, summary }: CorpusDraft): PlaceElsewhere[] {
  return summary.opening
    ? [{ uri, range: summary.opening.range, message: 'copy', data: { name: nameOf(uri), text: summary.opening.text } }]
    : [];
}

function copiesOf(draft: CorpusDraft, corpus: Corpus) {
  return corpus
    .copiesOf(draft.uri)
    .filter(({ draft: other, likeness }) => likeness >= sameText || !areVariants(draft, other));
}

/** Texts that a draft gives to several platforms, and that are one text all the same. */
function* sameVariants({ uri, summary: { texts } }: CorpusDraft): Iterable<Sighting> {
  const long = texts.filter(({ words }) => words >= leastWords);
  for (const [index, text] of long.entries()) {
    const same = long.slice(index + 1).find(({ signature }) => likeness(text.signature, signature) >= sameText);
    if (!same?.opening) continue;
    const data = { platforms: same.platforms.map(platformName).join(', ') };
    const place = { uri, range: same.opening.range, message: 'variant', data };
    yield { message: 'variant', data, elsewhere: [place], subjects: [data.platforms] };
    return;
  }
}

export const rule = defineAcrossRule({
  id: 'cross-post',
  since: '0.1.0',
  principle: 'no-robots',
  severity: 'warning',
  marks: 'opening',
  examples: [
    {
      language: 'fr',
      bad: 'Le même texte sur LinkedIn, sur Mastodon et sur le blog, à un nom près.',
      good: 'Sur Mastodon la question, sur le blog le récit entier, sur LinkedIn ce que le métier y gagne.',
    },
    {
      language: 'en',
      bad: 'The same text on LinkedIn, on Mastodon and on the blog, but for a name.',
      good: 'The question on Mastodon, the whole story on the blog, what the trade gains from it on LinkedIn.',
    },
  ],
  *check(draft, corpus) {
    yield* sameVariants(draft);
    const copies = copiesOf(draft, corpus);
    const [first] = copies;
    const elsewhere = copies.slice(0, mostListed).flatMap(({ draft: other }) => placeIn(other));
    if (!first || elsewhere.length === 0) return;
    yield {
      message: first.likeness >= sameText ? 'same' : 'nearly',
      data: { name: nameOf(first.draft.uri), others: copies.length - 1 },
      elsewhere,
      // Another copy is news; that this one begins otherwise is none.
      subjects: copies.map((copy) => nameOf(copy.draft.uri)),
    };
  },
});
