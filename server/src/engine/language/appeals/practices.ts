import type { Post } from '../../draft.ts';
import { practices as english } from '../../lexicons/en/practices.ts';
import { practices as french } from '../../lexicons/fr/practices.ts';
import { paragraphLexicon } from '../../lexicons/lexicon.ts';
import type { PhraseMatch } from '../../phrases/match.ts';
import type { Pattern } from '../../phrases/phrase.ts';
import { type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';
import { discusses } from '../discussion.ts';

const lexicon = paragraphLexicon<Pattern>({ fr: french, en: english });

interface Sighting extends Span {
  readonly id: string;
}

/** Sightings by the sentence that they stand in. */
const sightingsOf = paragraphFact((paragraph: Paragraph): ReadonlyMap<number, readonly Sighting[]> => {
  const found = new Map<number, Sighting[]>();
  for (const { phrase, from, to, firstToken } of lexicon(paragraph)) {
    const sentence = paragraph.tokens[firstToken]?.sentence ?? 0;
    const sighting = { id: phrase.id, from, to };
    const others = found.get(sentence);
    if (others) others.push(sighting);
    else found.set(sentence, [sighting]);
  }
  return found;
});

/** What sets the subject for the sentence after it too: "stop" and "he said" only speak for their own. */
const setsSubject = new Set(['fed-up-with', 'those-who', 'about-the-trick']);

function sentenceIndexAt({ sentences }: Paragraph, at: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Span).from <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function leadsOn(paragraph: Paragraph, sentence: Span): boolean {
  return /[:»”"][^\p{L}\p{N}]*$/u.test(paragraph.raw.slice(Math.max(sentence.from, sentence.to - 12), sentence.to));
}

/**
 * Whether what stands in `span` is spoken about in its paragraph, and not done: a complaint, an advice, a definition, a
 * joke, in its sentence or leading to it.
 */
export function isSpokenAbout(paragraph: Paragraph, span: Span): boolean {
  const sightings = sightingsOf(paragraph);
  if (sightings.size === 0) return false;
  const at = sentenceIndexAt(paragraph, span.from);
  const isHere = sightings
    .get(at)
    ?.some(({ id, from, to }) => (to <= span.from || from >= span.to) && (from < span.from || setsSubject.has(id)));
  if (isHere) return true;
  const before = paragraph.sentences[at - 1];
  const earlier = sightings.get(at - 1);
  return (
    before !== undefined &&
    earlier !== undefined &&
    (earlier.some(({ id }) => setsSubject.has(id)) || leadsOn(paragraph, before))
  );
}

/** `isSpokenAbout`, or what `discusses` sees around a phrase. */
export function isDiscussed(paragraph: Paragraph, match: PhraseMatch): boolean {
  return isSpokenAbout(paragraph, match) || discusses(paragraph, match);
}

/** Whether the paragraph at `index` of `post.own` continues one that speaks about a practice: a list after "avoid these:". */
export function isListedAsPractice(post: Post, index: number): boolean {
  let before = index - 1;
  while (before >= 0 && post.own[before]?.paragraph.kind === 'item') before--;
  const paragraph = post.own[before]?.paragraph;
  const last = paragraph?.sentences.at(-1);
  if (!paragraph || !last || post.own[index]?.paragraph === paragraph) return false;
  const isItem = post.own[index]?.paragraph.kind === 'item';
  return (
    (isItem || before === index - 1) &&
    leadsOn(paragraph, last) &&
    sightingsOf(paragraph).has(paragraph.sentences.length - 1)
  );
}
