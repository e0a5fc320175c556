import type { Draft, Post } from '../draft.ts';
import { namesSomebody } from '../language/names/naming.ts';
import { personsOf, type SentencePersons } from '../language/persons/persons.ts';
import { storyTraces } from '../language/persons/story.ts';
import { postKindOf } from '../language/postKind/postKindOf.ts';
import { asksReaders } from '../language/questions/questions.ts';
import { wordSet } from '../language/wordSet.ts';
import { phrases as english } from '../lexicons/en/self-centred/index.ts';
import { phrases as french } from '../lexicons/fr/self-centred/index.ts';
import { paragraphLexicon } from '../lexicons/lexicon.ts';
import { defineRule } from '../rule.ts';
import { optionsOf, type RuleOptions } from '../ruleOptions.ts';
import { draftFact } from '../text/draftFact.ts';
import { gather, someShow, sumOverPosts } from '../text/gather.ts';
import { type Paragraph, paragraphFact, type Span } from '../text/paragraph.ts';
import type { Purpose } from '../vocabulary.ts';

const lexicon = paragraphLexicon({ fr: french, en: english });

/** Purposes that speak of oneself with reason, or of others. */
const exempt: ReadonlySet<Purpose> = new Set(['story', 'thank', 'answer', 'job-offer', 'ask-help', 'recommend']);
/** Thanks, wherever they stand. "Grâce à" is none: one owes growth to it as well. */
const thanks = wordSet(
  'merci mercis remercie remercions remercier remerciements reconnaissant reconnaissante gratitude thank thanks thankful grateful gratitude',
);
/** "Learn more", "Découvrez l'article": they point at something and speak to nobody yet. */
const pointing = wordSet(
  'learn read visit see check click discover watch explore find follow stay découvrir lire cliquer voir retrouver suivre consulter regarder visiter',
);
const options = {
  words: { kind: 'integer', default: 40, least: 10, most: 1000 },
} as const satisfies RuleOptions;

/** A post of nothing but its author: this share of its words is "je" and "nous", in so many of its sentences. */
const denseShare = 0.12;
const denseSentences = 0.8;
/** Merits of so many kinds, in so many sentences and in this share of all: fewer where a post speaks of nothing else. */
const leastOfOthers = { boasts: 3, share: 0.4 };
const leastOfDense = { boasts: 2, share: 0.3 };

interface Boast extends Span {
  readonly id: string;
  readonly sentence: number;
}

const boastsOf = paragraphFact((paragraph): readonly Boast[] => {
  return lexicon(paragraph).map(({ from, to, phrase, firstToken }) => ({
    from,
    to,
    id: phrase.id,
    sentence: paragraph.tokens[firstToken]?.sentence ?? 0,
  }));
});

interface SelfRegard {
  readonly sentences: number;
  readonly boasting: number;
  readonly selfWords: number;
  /** Words, those of them that mean the author, and sentences that hold one. */
  readonly words: number;
  readonly selves: number;
  readonly selfSentences: number;
  /** Something has happened to the author. */
  readonly lived: boolean;
  /** The reader is spoken to, or somebody is thanked. */
  readonly speaks: boolean;
}

function pointers(imperatives: SentencePersons['imperatives']): number {
  return imperatives.filter(({ verb }) => pointing.has(verb)).length;
}

/** "En tant que parents, nous", "as teachers, we": whoever reads and is one is meant as well. */
const ofAllOfUs =
  /(?<!\p{L})(?:en tant (?:que |qu['’])[*_]{0,2}\p{L}+s[*_]{0,2},? (?:nous|on)|as \p{L}+s,? we)(?!\p{L})/iu;

const selfRegardOf = paragraphFact((paragraph): SelfRegard => {
  const boasts = boastsOf(paragraph);
  const boasting = new Set(boasts.map(({ sentence }) => sentence));
  let [sentences, selfWords, selves, selfSentences, allWords] = [0, 0, 0, 0, 0];
  let hasLived = false;
  let speaks = paragraph.tokens.some(({ folded }) => thanks.has(folded)) || ofAllOfUs.test(paragraph.raw);
  personsOf(paragraph).forEach(({ words, i, we, on, reader, imperatives, lived }, index) => {
    if (words >= 3) sentences++;
    allWords += words;
    selves += i + we;
    // "Je suis discipliné" has the form of a past.
    hasLived ||= lived && !boasting.has(index);
    if (words >= 3 && (i + we > 0 || boasting.has(index))) selfSentences++;
    if (i + we + on > 0 || boasting.has(index)) selfWords += words;
    if (reader > pointers(imperatives) || imperatives.some(({ person }) => person === 'nous')) speaks = true;
  });
  const self = { words: allWords, selves, selfSentences, lived: hasLived };
  return { sentences, boasting: boasting.size, selfWords, speaks, ...self };
});

const speaksToSomebody = (paragraph: Paragraph): boolean => selfRegardOf(paragraph).speaks;
const boastingIn = (paragraph: Paragraph): number => selfRegardOf(paragraph).boasting;
const selfWordsIn = (paragraph: Paragraph): number => selfRegardOf(paragraph).selfWords;
const livedIn = (paragraph: Paragraph): boolean => selfRegardOf(paragraph).lived;
const wordsIn = (paragraph: Paragraph): number => selfRegardOf(paragraph).words;
const selvesIn = (paragraph: Paragraph): number => selfRegardOf(paragraph).selves;
const selfSentencesIn = (paragraph: Paragraph): number => selfRegardOf(paragraph).selfSentences;
const sentencesIn = (paragraph: Paragraph): number => selfRegardOf(paragraph).sentences;

/** Whether a draft, its posts taken as one, speaks of its author alone and to nobody. */
function speaksOfItself(draft: Draft, leastSelfWords: number): boolean {
  const { posts } = draft;
  if (posts.some(({ own }) => someShow(own, speaksToSomebody))) return false;
  if (holdsNothingElse(draft, leastSelfWords)) return !hasReason(draft);
  if (sumOverPosts(posts, selfWordsIn) < leastSelfWords) return false;
  const least = isDense(draft) ? leastOfDense : leastOfOthers;
  const boasting = sumOverPosts(posts, boastingIn);
  const kinds = new Set(posts.flatMap(({ own }) => gather(own, boastsOf).map(({ found }) => found.id)));
  return (
    boasting >= least.boasts &&
    kinds.size >= least.boasts &&
    boasting / Math.max(1, sumOverPosts(posts, sentencesIn)) >= least.share &&
    !hasReason(draft)
  );
}

/** Whether hardly a sentence is without "je" or "nous". */
function isDense({ posts }: Draft): boolean {
  return (
    sumOverPosts(posts, selvesIn) >= denseShare * sumOverPosts(posts, wordsIn) &&
    sumOverPosts(posts, selfSentencesIn) >= denseSentences * sumOverPosts(posts, sentencesIn)
  );
}

/** Whether each sentence is about its author, as one is and not as something went: no past, no figure. One boast at least. */
function holdsNothingElse(draft: Draft, leastSelfWords: number): boolean {
  const { posts } = draft;
  if (posts.some(({ own }) => someShow(own, livedIn))) return false;
  const selfWords = sumOverPosts(posts, selfWordsIn);
  if (selfWords < leastSelfWords || sumOverPosts(posts, boastingIn) === 0) return false;
  return isDense(draft);
}

/** What makes speaking of oneself worth a reader's while: a story, thanks, other people, a question. */
function hasReason({ posts, frontMatter }: Draft): boolean {
  return (
    posts.some((post) => {
      if (postKindOf(post) !== 'ordinary' || namesSomebody(post) || asksReaders(post)) return true;
      const traces = storyTraces(post);
      return traces.has('trouble') || traces.size >= 2;
    }) || frontMatter.mentions.length > 0
  );
}

function firstBoast(post: Post): Span | undefined {
  const [first] = gather(post.own, boastsOf);
  return first && { from: first.placed.from + first.found.from, to: first.placed.from + first.found.to };
}

/** The first post that boasts. */
const firstBoasting = draftFact((draft) => draft.posts.find((each) => firstBoast(each)));

export const rule = defineRule({
  id: 'self-centred',
  since: '0.1.0',
  principle: 'talk-to-readers',
  severity: 'information',
  points: 5,
  fixes: [],
  marks: 'place',
  options,
  examples: [
    {
      language: 'fr',
      bad: 'Nous sommes fiers de notre expertise. Notre entreprise a remporté un prix, fruit de notre travail. Notre mission reste l’excellence.',
      good: 'Le jury nous a reproché la même chose que vous : trop d’étapes pour commander. Laquelle enlèveriez-vous d’abord ?',
    },
    {
      language: 'en',
      bad: 'We are proud of our expertise. Our company won an award, a testament to our dedication. Our mission remains excellence.',
      good: 'The jury told us what you had told us before: ordering takes too many steps. Which one would you drop first?',
    },
  ],
  *check(post, context) {
    const { draft } = context;
    if (draft.purpose && exempt.has(draft.purpose)) return;
    const place = firstBoast(post);
    if (!place || firstBoasting(draft) !== post) return;
    if (!speaksOfItself(draft, optionsOf('self-centred', options, context).words)) return;
    yield { ...place, message: 'monologue' };
  },
});
