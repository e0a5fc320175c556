import type { Draft, PlacedParagraph } from '../draft.ts';
import { namesSomebody } from '../language/names/naming.ts';
import { adviceOf, isList, leadsToInfinitives, topicsIn } from '../language/persons/advice.ts';
import { postKindOf } from '../language/postKind/postKindOf.ts';
import { lastOwnSentence, placeOfNewParagraph } from '../language/questions/placement.ts';
import { typographyOf } from '../language/questions/typography.ts';
import { defineRule, type Fix, type RelatedPlace } from '../rule.ts';
import { optionsOf, type RuleOptions } from '../ruleOptions.ts';
import { draftFact } from '../text/draftFact.ts';
import { someShow, sumOverPosts } from '../text/gather.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';
import { speakingPostsOf } from '../text/speakingPosts.ts';
import type { Purpose } from '../vocabulary.ts';

/** Purposes under which advice of this kind is not what the post is about. */
const exempt: ReadonlySet<Purpose> = new Set([
  'answer',
  'ask-help',
  'find-provider',
  'job-offer',
  'thank',
  'recommend',
]);
const options = {
  advice: { kind: 'integer', default: 3, least: 2, most: 50 },
} as const satisfies RuleOptions;

const leastTopics = 2;
/** Of a post's sentences, the share that advises. */
const leastShare = 0.3;
/** Where nearly all sentences advise, one word for work or life says what about. */
const denseShare = 0.75;
/** The share where every clause of advice is counted, and nothing is said of what is at hand. */
const lifeShare = 0.6;
/** So much advice for each thing to do with one's hands: less is a list of tasks. */
const advicePerTask = 5;

function adviceIn(paragraph: Paragraph): readonly Span[] {
  return adviceOf(paragraph).sentences;
}

function placedAdvice(own: readonly PlacedParagraph[]): RelatedPlace[] {
  const places: RelatedPlace[] = [];
  let continues = false;
  for (const { paragraph, from } of own) {
    if (!isList(paragraph)) continues = leadsToInfinitives(paragraph);
    if (continues && isList(paragraph)) continue;
    for (const sentence of adviceIn(paragraph)) {
      places.push({ from: from + sentence.from, to: from + sentence.to, message: 'advice' });
    }
  }
  return places;
}

const isPractised = (paragraph: Paragraph): boolean => adviceOf(paragraph).practised;
const tasksIn = (paragraph: Paragraph): number => adviceOf(paragraph).tasks;
const actsIn = (paragraph: Paragraph): number => adviceOf(paragraph).acts;
const dutiesIn = (paragraph: Paragraph): number => adviceOf(paragraph).duties;
const generalIn = (paragraph: Paragraph): number => adviceOf(paragraph).general;
const concreteIn = (paragraph: Paragraph): number => adviceOf(paragraph).concrete;
const countedIn = (paragraph: Paragraph): number => adviceOf(paragraph).counted;

/** The advice of a draft that holds nothing else; undefined where there is a trace of practice, or too little of it. */
function piledAdvice(draft: Draft, leastAdvice: number): readonly RelatedPlace[] | undefined {
  const { posts } = draft;
  const topics = sumOverPosts(posts, topicsIn);
  const general = sumOverPosts(posts, generalIn);
  if (topics === 0 && general === 0) return undefined;
  if (posts.some(({ own }) => someShow(own, isPractised))) return undefined;
  const counted = sumOverPosts(posts, countedIn);
  const places = posts.some(({ own }) => someShow(own, adviceIn)) ? placedAdvice(posts.flatMap(({ own }) => own)) : [];
  const share = places.length / counted;
  if (isLifeAdvice(posts, leastAdvice) && share >= lifeShare && !isOfSomebody(draft)) return places;
  if (topics === 0) return undefined;
  if (places.length < leastAdvice || share < (topics < leastTopics ? denseShare : leastShare)) return undefined;
  if (sumOverPosts(posts, tasksIn) * advicePerTask > places.length) return undefined;
  return isOfSomebody(draft) ? undefined : places;
}

/** Advice by the clause: "Set goals, trust people and never stop" is three pieces of it in one sentence. */
function isLifeAdvice(posts: Draft['posts'], leastAdvice: number): boolean {
  const acts = sumOverPosts(posts, actsIn);
  if (acts < leastAdvice || sumOverPosts(posts, concreteIn) > 0) return false;
  const general = sumOverPosts(posts, generalIn);
  return general >= Math.max(2, acts / 3) || (general > 0 && sumOverPosts(posts, dutiesIn) >= leastAdvice);
}

function isOfSomebody(draft: Draft): boolean {
  return draft.frontMatter.mentions.length > 0 || draft.posts.some(isOfOthers);
}

function isOfOthers(post: Draft['posts'][number]): boolean {
  return postKindOf(post) !== 'ordinary' || namesSomebody(post);
}

/** A paragraph in which the author says when it was tried. */
function practiceFix(draft: Draft): readonly Fix[] {
  const post = speakingPostsOf(draft).at(-1);
  const last = post && lastOwnSentence(post);
  if (!post || !last || draft.language === 'und') return [];
  const { at, separates } = placeOfNewParagraph(draft, post, last);
  const lead =
    draft.language === 'fr' ? `Quand je l${typographyOf(draft).apostrophe}ai fait, ` : 'When I did it myself, ';
  const newText = [draft.eol + draft.eol, lead, { field: 'practice' }, '.', ...(separates ? [draft.eol] : [])];
  return [{ title: 'practice', kind: 'field', preferred: true, edits: [{ from: at, to: at, newText }] }];
}

/** The first post that advises. */
const firstAdvising = draftFact((draft) => draft.posts.find(({ own }) => someShow(own, adviceIn)));

export const rule = defineRule({
  id: 'theory-only',
  since: '0.1.0',
  principle: 'hands-on',
  severity: 'information',
  points: 5,
  fixes: ['field'],
  marks: 'place',
  options,
  examples: [
    {
      language: 'fr',
      bad: 'Croyez en votre équipe. Déléguez. Il faut savoir lâcher prise pour réussir.',
      good: 'En mars, j’ai confié le planning à Inès. Deux semaines de trous, puis plus un. Depuis, je pars à 18 h.',
    },
    {
      language: 'en',
      bad: 'Believe in your team. Delegate. You must let go to grow as a leader.',
      good: 'In March I handed the rota to Inès. Two weeks of gaps, then none. I have left at six ever since.',
    },
  ],
  *check(post, context) {
    const { draft } = context;
    if (post !== firstAdvising(draft) || (draft.purpose && exempt.has(draft.purpose))) return;
    const [first, ...related] = piledAdvice(draft, optionsOf('theory-only', options, context).advice) ?? [];
    if (!first) return;
    yield {
      from: first.from,
      to: first.to,
      message: 'theory',
      data: { count: related.length + 1 },
      related,
      fixes: () => practiceFix(draft),
    };
  },
});
