import type { DraftSummary } from '../summary.ts';
import { waitingComments } from './reportDraft.ts';

/** What a draft waits for. */
type DraftState = 'to-answer' | 'planned' | 'to-improve' | 'fine';

/** Somebody who waits for an answer goes first; what is planned for a day that is over is no longer planned. */
export function draftState(summary: DraftSummary, today: string): DraftState {
  if (waitingComments(summary).length > 0) return 'to-answer';
  if (summary.scheduled?.day !== undefined && summary.scheduled.day >= today) return 'planned';
  return summary.band === 'conversation' ? 'fine' : 'to-improve';
}
