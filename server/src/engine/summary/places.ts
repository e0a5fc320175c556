import type { Draft } from '../draft.ts';
import { doseOf } from '../language/selling/dose.ts';
import type { Span } from '../text/paragraph.ts';
import { closingQuestionSpan } from './closing.ts';
import { openingSpan } from './opening.ts';
import { scheduleValue } from './schedule.ts';

/** Where a draft shows what it shares with others. */
export type DraftPlace = 'opening' | 'closing' | 'selling' | 'scheduled';

const spans: Readonly<Record<DraftPlace, (draft: Draft) => Span | undefined>> = {
  opening: (draft) => openingSpan(draft.variants[0]?.draft ?? draft),
  closing: closingQuestionSpan,
  selling: (draft) => doseOf(draft).selling[0],
  scheduled: scheduleValue,
};

/** The place in absolute offsets; undefined where the draft has none. */
export function placeOf(draft: Draft, place: DraftPlace): Span | undefined {
  return spans[place](draft);
}
