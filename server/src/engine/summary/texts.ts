import type { Draft } from '../draft.ts';
import { ownWordsOfDraft } from '../text/ownWords.ts';
import type { Positions } from '../text/positions.ts';
import type { Platform } from '../vocabulary.ts';
import { type OpeningWords, openingOf } from './opening.ts';
import { type Signature, signatureOf } from './signature.ts';
import { comparableWords } from './words.ts';

/** One text that a draft publishes: the draft's only one, or one of its variants. */
export interface TextSummary {
  readonly platforms: readonly Platform[];
  /** Words of the author's own. */
  readonly words: number;
  readonly opening?: OpeningWords;
  readonly signature: Signature;
}

function textSummary(draft: Draft, positions: Positions): TextSummary {
  const opening = openingOf(draft, positions);
  return {
    platforms: draft.platforms,
    words: ownWordsOfDraft(draft),
    ...(opening && { opening }),
    signature: signatureOf(
      draft.posts.flatMap(({ own }) => own.flatMap(({ paragraph }) => comparableWords(paragraph))),
    ),
  };
}

/** Every text that a draft publishes, at least one. */
export function textSummaries(draft: Draft, positions: Positions): readonly TextSummary[] {
  const texts = draft.variants.length === 0 ? [draft] : draft.variants.map((variant) => variant.draft);
  return texts.map((text) => textSummary(text, positions));
}
