import type { Post } from '../../draft.ts';
import { causes as english } from '../../lexicons/en/causes.ts';
import { causes as french } from '../../lexicons/fr/causes.ts';
import { bilingualLexicon } from '../../lexicons/lexicon.ts';
import { findPhrases } from '../../phrases/match.ts';
import type { Pattern } from '../../phrases/phrase.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import { postKindOf } from '../postKind/postKindOf.ts';

const lexicon = bilingualLexicon<Pattern>({ fr: french, en: english });

const speaksForCause = paragraphFact((paragraph: Paragraph): boolean => {
  const matcher = lexicon(paragraph.language);
  return matcher !== undefined && findPhrases(matcher, paragraph.tokens).length > 0;
});

const serious = new Set(['safety', 'condolences', 'job-offer']);

/** Whether a post calls for help to others: missing persons, blood, petitions, donations, a job to fill. To spread is to help. */
export function servesCause(post: Post): boolean {
  return post.own.some(({ paragraph }) => speaksForCause(paragraph)) || serious.has(postKindOf(post));
}
