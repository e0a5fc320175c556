import type { PlacedParagraph } from '../../draft.ts';
import { all, type IsThere, readPost, type SellingAt } from './readPost.ts';
import { judgedByWording } from './wording/judged.ts';

type Own = readonly PlacedParagraph[];

const known = new WeakMap<Own, readonly SellingAt[]>();

/** The sentences of a post that sell, what it pitches and how it is worded taken into account, in order. */
export function sellingOfPost(own: Own): readonly SellingAt[] {
  let selling = known.get(own);
  if (!selling) {
    selling = sellingWithout(own, all);
    known.set(own, selling);
  }
  return selling;
}

/** The same where some of its sentences are taken out. */
export function sellingWithout(own: Own, isThere: IsThere): readonly SellingAt[] {
  return judgedByWording(own, isThere, readPost(own, isThere));
}
