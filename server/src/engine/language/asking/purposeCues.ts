import type { Draft } from '../../draft.ts';
import { phrases as english } from '../../lexicons/en/purpose-unserved.ts';
import { phrases as french } from '../../lexicons/fr/purpose-unserved.ts';
import { bilingualLexicon } from '../../lexicons/lexicon.ts';
import type { PurposeCue } from '../../lexicons/purposeCue.ts';
import { findPhrases } from '../../phrases/match.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';

type Served = PurposeCue['serves'];

// Not among the lexicons that are looked for in every text: few drafts declare a purpose that needs it.
const lexicon = bilingualLexicon<PurposeCue>({ fr: french, en: english }, ({ serves }) => serves);

const servedIn = paragraphFact((paragraph: Paragraph): ReadonlySet<Served> => {
  const matcher = lexicon(paragraph.language);
  return new Set(matcher ? findPhrases(matcher, paragraph.tokens).map(({ phrase }) => phrase.serves) : []);
});

/** Whether a draft has words that serve a purpose in this way. */
export function hasWordsFor(draft: Draft, serves: Served): boolean {
  return draft.posts.some(({ own }) => own.some(({ paragraph }) => servedIn(paragraph).has(serves)));
}
