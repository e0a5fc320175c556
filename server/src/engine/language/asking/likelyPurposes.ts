import type { Draft } from '../../draft.ts';
import type { Purpose } from '../../vocabulary.ts';
import { namesSomebody } from '../names/naming.ts';
import { postKindOf } from '../postKind/postKindOf.ts';
import { asksReaders } from '../questions/questions.ts';
import { doseOf } from '../selling/dose.ts';
import { missingMove } from './served.ts';

const mostOffered = 8;

/** What a draft may be for, the likeliest first, by what it does: a few to choose from, all of which its text serves. */
export function likelyPurposes(draft: Draft): readonly Purpose[] {
  const kinds = draft.posts.map(postKindOf);
  const asks = draft.posts.some(asksReaders);
  const likely: Purpose[] = [
    ...(kinds.includes('job-offer') ? (['job-offer'] as const) : []),
    ...(kinds.includes('thanks') ? (['thank'] as const) : []),
    ...(kinds.includes('reply') ? (['answer'] as const) : []),
    ...(doseOf(draft).selling.length > 0 ? (['announce-offer'] as const) : []),
    ...(asks ? (['ask-opinion', 'compare-practices', 'ask-help', 'find-provider'] as const) : []),
    ...(draft.posts.some(namesSomebody) ? (['recommend', 'meet'] as const) : []),
    ...(['share-expertise', 'story', 'announce', 'watch', 'teach', 'reach-niche', 'spot', 'meet'] as const),
  ];
  return [...new Set(likely)].filter((purpose) => missingMove(draft, purpose) === undefined).slice(0, mostOffered);
}
