import type { QuestionCandidate } from './candidates.ts';
import type { QuestionFlaw } from './question.ts';
import type { SentenceFacts } from './sentenceFacts.ts';

/** How many sentences after a question may show that it was bait. */
export const farthestFollower = 3;

const longestFragment = 2;

function isAnswered(candidate: QuestionCandidate, next: SentenceFacts | undefined): boolean {
  if (!next || next.asks || next.words === 0) return false;
  if (next.answers) return true;
  if (candidate.leadsIn) return !next.invites && !next.thanks;
  const isFragment = next.words <= longestFragment && !next.thanks && !next.invites;
  return isFragment && candidate.open && !candidate.addressed;
}

function isBait(candidate: QuestionCandidate, followers: readonly SentenceFacts[]): boolean {
  const next = followers[0];
  if (next?.collects) return true;
  const sells = followers.some(({ offers }) => offers);
  if (candidate.dangles) return sells;
  return next?.offers === true && (candidate.open ? !candidate.addressed : !candidate.appeals);
}

/**
 * What keeps a question from being a genuine one; undefined for a genuine question.
 * @param followers the sentences after it, `farthestFollower` at most
 */
export function flawAmong(candidate: QuestionCandidate, followers: readonly SentenceFacts[]): QuestionFlaw | undefined {
  if (candidate.flaw) return candidate.flaw;
  if (candidate.kind === 'invitation') return undefined;
  if (isBait(candidate, followers)) return 'bait';
  if (isAnswered(candidate, followers[0]))
    return candidate.leadsIn && !followers[0]?.answers ? 'rhetorical' : 'answered';
  return undefined;
}
