import type { PlacedParagraph, Post } from '../../draft.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import { candidatesOf, type QuestionCandidate } from './candidates.ts';
import { farthestFollower, flawAmong } from './judge.ts';
import type { Question } from './question.ts';
import { type SentenceFacts, sentenceFactsOf } from './sentenceFacts.ts';

function questionOf(candidate: QuestionCandidate, followers: readonly SentenceFacts[]): Question {
  const { from, to, sentence, kind, marked, open, addressed } = candidate;
  const flaw = flawAmong(candidate, followers);
  return { from, to, sentence, kind, marked, open, addressed, genuine: flaw === undefined, ...(flaw && { flaw }) };
}

function saying(facts: readonly SentenceFacts[]): SentenceFacts[] {
  return facts.filter(({ words }) => words > 0).slice(0, farthestFollower);
}

/**
 * The questions and invitations of a paragraph, in order, genuine as far as the paragraph itself tells: the answer may
 * still stand in the next one, for which see `questionsOfPost`.
 */
export const questionsOf = paragraphFact((paragraph: Paragraph): readonly Question[] => {
  const facts = sentenceFactsOf(paragraph);
  return candidatesOf(paragraph).map((candidate) => questionOf(candidate, saying(facts.slice(candidate.sentence + 1))));
});

/** A question in its post; `question`'s offsets count from the paragraph's start. */
export interface PlacedQuestion {
  readonly placed: PlacedParagraph;
  readonly question: Question;
}

function followersIn(post: Post, index: number, sentence: number): SentenceFacts[] {
  let followers = saying(sentenceFactsOf((post.own[index] as PlacedParagraph).paragraph).slice(sentence + 1));
  for (let next = index + 1; next < post.own.length && followers.length < farthestFollower; next++) {
    followers = saying([...followers, ...sentenceFactsOf((post.own[next] as PlacedParagraph).paragraph)]);
  }
  return followers;
}

/** The questions and invitations in a post's own text, weighed against all that follows them. */
export function questionsOfPost(post: Post): readonly PlacedQuestion[] {
  return post.own.flatMap((placed, index) =>
    candidatesOf(placed.paragraph).map((candidate): PlacedQuestion => {
      const question = questionOf(candidate, followersIn(post, index, candidate.sentence));
      const headsSection = placed.paragraph.kind === 'heading' && index > 0 && candidate.kind !== 'elliptical';
      return {
        placed,
        question: question.genuine && headsSection ? { ...question, genuine: false, flaw: 'title' } : question,
      };
    }),
  );
}

/** Whether a post asks its readers something in earnest. */
export function asksReaders(post: Post): boolean {
  return questionsOfPost(post).some(({ question }) => question.genuine);
}
