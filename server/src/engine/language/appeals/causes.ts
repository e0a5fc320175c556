import type { Post } from '../../draft.ts';
import { causes as english } from '../../lexicons/en/causes.ts';
import { causes as french } from '../../lexicons/fr/causes.ts';
import { paragraphLexicon } from '../../lexicons/lexicon.ts';
import type { Pattern } from '../../phrases/phrase.ts';
import { someShow } from '../../text/gather.ts';
import { postKindOf } from '../postKind/postKindOf.ts';

const speaksForCause = paragraphLexicon<Pattern>({ fr: french, en: english });

const serious = new Set(['safety', 'condolences', 'job-offer']);

/** Whether a post calls for help to others: missing persons, blood, petitions, donations, a job to fill. To spread is to help. */
export function servesCause(post: Post): boolean {
  return someShow(post.own, speaksForCause) || serious.has(postKindOf(post));
}
