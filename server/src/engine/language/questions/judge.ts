import type { QuestionCandidate } from './candidates.ts';
import type { QuestionFlaw } from './question.ts';
import type { SentenceFacts } from './sentenceFacts.ts';

/** How many sentences after a question may show that it was bait. */
export const farthestFollower = 3;

const longestFragment = 2;

function isSaid(next: SentenceFacts | undefined): next is SentenceFacts {
  return next !== undefined && !next.asks && next.words > 0;
}

/** "Parce que…", "Oui.", or to a question that speaks to nobody a word or two: "Everything." */
function isAnswered(candidate: QuestionCandidate, next: SentenceFacts): boolean {
  if (next.answers || (next.reasons && (candidate.asksWhy || !candidate.addressed))) return true;
  if (next.invites || next.thanks) return false;
  if (candidate.setsUp) return true;
  return next.words <= longestFragment && candidate.open && !candidate.addressed;
}

function isBait(candidate: QuestionCandidate, followers: readonly SentenceFacts[]): boolean {
  if (candidate.dangles) return followers.some(({ offers }) => offers);
  return followers[0]?.offers === true && (candidate.open ? !candidate.addressed : !candidate.appeals);
}

/**
 * What keeps a question from being a genuine one; undefined for a genuine question.
 * @param followers the sentences after it, `farthestFollower` at most
 */
export function flawAmong(candidate: QuestionCandidate, followers: readonly SentenceFacts[]): QuestionFlaw | undefined {
  if (candidate.flaw) return candidate.flaw;
  if (candidate.kind === 'invitation') return undefined;
  const next = followers[0];
  if (next?.collects) return 'bait';
  if (isSaid(next) && isAnswered(candidate, next)) return 'answered';
  if (isBait(candidate, followers)) return 'bait';
  return candidate.leadsIn && isSaid(next) && !next.invites && !next.thanks ? 'rhetorical' : undefined;
}
