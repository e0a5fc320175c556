import type { Draft } from '../../draft.ts';
import type { Purpose } from '../../vocabulary.ts';
import { adviceOf } from '../persons/advice.ts';
import { doseOf } from '../selling/dose.ts';
import { sharedWorkOf } from '../sharing/shares.ts';
import { hasWordsFor } from './purposeCues.ts';

/** Sentences of advice from which on a draft teaches. */
const leastAdvice = 2;

/** What a draft that declares no purpose is for, by what it does; undefined where nothing tells. */
export function inferredPurpose(draft: Draft): Purpose | undefined {
  if (draft.language === 'und') return undefined;
  if (hasWordsFor(draft, 'request')) return 'ask-help';
  if (hasWordsFor(draft, 'meeting')) return 'meet';
  if (doseOf(draft).selling.length > 0) return 'announce-offer';
  if (draft.posts.some((post) => sharedWorkOf(post, []) !== undefined)) return 'watch';
  const advice = draft.posts.flatMap(({ own }) => own.flatMap(({ paragraph }) => adviceOf(paragraph).sentences));
  return advice.length >= leastAdvice ? 'teach' : undefined;
}
