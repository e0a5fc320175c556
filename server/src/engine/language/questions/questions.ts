import type { PlacedParagraph, Post } from '../../draft.ts';
import { type Gathered, gather } from '../../text/gather.ts';
import { isGeneratorLine } from '../../text/generatorLines.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import { candidatesOf, type QuestionCandidate } from './candidates.ts';
import { isHook } from './hook.ts';
import { farthestFollower, flawAmong } from './judge.ts';
import type { Question } from './question.ts';
import { type SentenceFacts, sentenceFactsOf } from './sentenceFacts.ts';

function questionOf(candidate: QuestionCandidate, followers: readonly SentenceFacts[]): Question {
  const { from, to, sentence, kind, marked, open, addressed } = candidate;
  const flaw = flawAmong(candidate, followers);
  return { from, to, sentence, kind, marked, open, addressed, genuine: flaw === undefined, ...(flaw && { flaw }) };
}

/** Adds to `followers` the next sentences that say something, up to `farthestFollower`. */
function follow(followers: SentenceFacts[], facts: readonly SentenceFacts[], from: number): void {
  for (let index = from; index < facts.length && followers.length < farthestFollower; index++) {
    const fact = facts[index] as SentenceFacts;
    if (fact.words > 0) followers.push(fact);
  }
}

/**
 * The questions and invitations of a paragraph, in order, genuine as far as the paragraph itself tells: the answer may
 * still stand in the next one, for which see `questionsOfPost`.
 */
export const questionsOf = paragraphFact((paragraph: Paragraph): readonly Question[] => {
  const facts = sentenceFactsOf(paragraph);
  return candidatesOf(paragraph).map((candidate) => {
    const followers: SentenceFacts[] = [];
    follow(followers, facts, candidate.sentence + 1);
    return questionOf(candidate, followers);
  });
});

/** A question in its post; `question`'s offsets count from the paragraph's start. */
export interface PlacedQuestion {
  readonly placed: PlacedParagraph;
  readonly question: Question;
}

function followersIn(post: Post, index: number, sentence: number): SentenceFacts[] {
  const followers: SentenceFacts[] = [];
  for (let at = index; at < post.own.length && followers.length < farthestFollower; at++) {
    const { paragraph } = post.own[at] as PlacedParagraph;
    // A footnote answers nothing.
    if (at > index && isGeneratorLine(paragraph)) continue;
    follow(followers, sentenceFactsOf(paragraph), at === index ? sentence + 1 : 0);
  }
  return followers;
}

/** A question of the paragraph at `index`, weighed against all that follows it in its post. */
function weighed(post: Post, index: number, candidate: QuestionCandidate): Question {
  const followers = followersIn(post, index, candidate.sentence);
  const question = questionOf(candidate, followers);
  if (question.genuine && isHook(post, index, candidate, followers))
    return { ...question, genuine: false, flaw: 'bait' };
  const isHeading = (post.own[index] as PlacedParagraph).paragraph.kind === 'heading';
  const headsSection = isHeading && index > 0 && candidate.kind !== 'elliptical';
  return question.genuine && headsSection ? { ...question, genuine: false, flaw: 'title' } : question;
}

/** The questions and invitations in a post's own text, weighed against all that follows them. */
export function questionsOfPost(post: Post): readonly PlacedQuestion[] {
  return gather(post.own, candidatesOf).map(({ placed, index, found }) => ({
    placed,
    question: weighed(post, index, found),
  }));
}

/**
 * The only genuine question of some posts; undefined where they ask nothing or more than once. Looked for from their end, and no
 * further than to the second: a long draft asks many.
 */
export function onlyQuestionOf(posts: readonly Post[]): PlacedQuestion | undefined {
  let only: PlacedQuestion | undefined;
  for (const post of [...posts].reverse()) {
    const candidates = gather(post.own, candidatesOf);
    for (let at = candidates.length - 1; at >= 0; at--) {
      const { placed, index, found } = candidates[at] as Gathered<QuestionCandidate>;
      const question = weighed(post, index, found);
      if (!question.genuine) continue;
      if (only) return undefined;
      only = { placed, question };
    }
  }
  return only;
}

const asking = new WeakMap<Post, boolean>();

/** Whether a post asks its readers something in earnest. Looked for from its end, where people ask. */
export function asksReaders(post: Post): boolean {
  let asks = asking.get(post);
  if (asks === undefined) {
    asks = false;
    for (let index = post.own.length - 1; index >= 0 && !asks; index--) {
      const candidates = candidatesOf((post.own[index] as PlacedParagraph).paragraph);
      asks = candidates.some((candidate) => weighed(post, index, candidate).genuine);
    }
    asking.set(post, asks);
  }
  return asks;
}
