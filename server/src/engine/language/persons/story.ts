import type { Post } from '../../draft.ts';
import { storyCues as english } from '../../lexicons/en/story.ts';
import { storyCues as french } from '../../lexicons/fr/story.ts';
import { paragraphLexicon } from '../../lexicons/lexicon.ts';
import type { StoryCue, StoryTrace } from '../../lexicons/storyCue.ts';
import { gather } from '../../text/gather.ts';
import { paragraphFact } from '../../text/paragraph.ts';
import { personsOf } from './persons.ts';

const lexicon = paragraphLexicon<StoryCue>({ fr: french, en: english });

/** Shorter passages between quotation marks are titles and words in inverted commas. */
const leastSaid = 12;
const leastOthers = 2;

const tracesOf = paragraphFact((paragraph): readonly StoryTrace[] => {
  const traces = new Set<StoryTrace>();
  for (const { phrase } of lexicon(paragraph)) traces.add(phrase.trace);
  if (paragraph.quotations.some(({ from, to }) => to - from > leastSaid) || /^\s*[—–]\s/.test(paragraph.raw)) {
    traces.add('speech');
  }
  const others = personsOf(paragraph).reduce((sum, sentence) => sum + sentence.others, 0);
  if (others >= leastOthers) traces.add('people');
  return [...traces];
});

/** What shows that a post tells something that happened: when, among whom, what was said, what went wrong. */
export function storyTraces(post: Post): ReadonlySet<StoryTrace> {
  return new Set(gather(post.own, tracesOf).map(({ found }) => found));
}
