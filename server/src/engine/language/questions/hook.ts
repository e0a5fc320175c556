import type { PlacedParagraph, Post } from '../../draft.ts';
import { sendsAway, sendsFrom } from '../sharing/sendsAway.ts';
import type { QuestionCandidate } from './candidates.ts';
import { wordingOf } from './clauses.ts';
import type { SentenceFacts } from './sentenceFacts.ts';

/** "How can you…", "How to…", "Comment peut-on…", "Comment pouvez-vous…": what an article answers. */
const asksForAdvice = {
  en: /^(?:how|where) (?:can|could|to) (?:you|u|one|[a-z]+ (?!we\b|i\b))/,
  fr: /^comment (?:(?:pouvez vous|peux tu|peut on|pourriez vous|faire pour)\b|[a-z]+(?:er|ir|re)\b)/,
};

/** "How can we make our square safer?": what those ask who may know no better than their readers. */
const shared = {
  en: /\b(?:we|our|i|my|me)\b/,
  fr: /\b(?:je|j|nous|notre|nos|mon|ma|mes)\b/,
};

/** "Us" and not "the US": small letters tell. */
const amongUs = /\bus\b/;

/** A longer post says more than where to click. */
const mostLines = 8;

function leavesReadersOut({ paragraph }: PlacedParagraph, candidate: QuestionCandidate): boolean {
  const { language } = paragraph;
  if (language === 'und') return false;
  const words = wordingOf(paragraph, candidate.sentence);
  if (shared[language].test(words)) return false;
  const { from, to } = candidate;
  if (language === 'en' && amongUs.test(paragraph.own.slice(from, to))) return false;
  return !candidate.addressed || candidate.dangles || asksForAdvice[language].test(words);
}

/**
 * Whether a question hooks readers who are then sent to a link for its answer: "How can you save on heating? See how: …".
 * What asks its readers for their own ("What do you think of the plan? Read it here: …") is none.
 * @param at the index of the question's paragraph in `post.own`
 * @param followers what stands after it
 */
export function isHook(
  post: Post,
  at: number,
  candidate: QuestionCandidate,
  followers: readonly SentenceFacts[],
): boolean {
  if (post.own.length > mostLines || candidate.kind === 'invitation') return false;
  if (followers.some(({ invites, thanks }) => invites || thanks)) return false;
  if (!leavesReadersOut(post.own[at] as PlacedParagraph, candidate)) return false;
  const sendsBehind = post.own
    .slice(at, at + 1 + followers.length)
    .some(({ paragraph }, index) => sendsFrom(paragraph, index === 0 ? candidate.sentence + 1 : 0));
  return sendsBehind && sendsAway([post]);
}
