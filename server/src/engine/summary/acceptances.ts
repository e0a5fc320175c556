import { acrossRules } from '../across/index.ts';
import type { Draft } from '../draft.ts';
import { acceptancesOf } from '../suppress.ts';
import { placeOf } from './places.ts';

/** The rules across drafts that the author accepted where they would speak in this one. */
export function acceptedAcross(draft: Draft): readonly string[] {
  if (draft.comments.length === 0 && draft.frontMatter.accepted.length === 0) return [];
  const isAccepted = acceptancesOf(draft);
  return acrossRules.flatMap(({ id, marks }) => {
    // Mentions are accepted one by one.
    const place = marks === 'mentions' ? undefined : placeOf(draft, marks);
    return place && isAccepted({ id, marks: 'place' }, place) ? id : [];
  });
}
