import type { PlacedParagraph, Post } from '../../draft.ts';
import type { PhraseMatch } from '../../phrases/match.ts';
import type { MendablePhrase } from '../../phrases/phrase.ts';
import { gather } from '../../text/gather.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { shortened } from '../../text/shortened.ts';
import type { Seen, Strength } from './company.ts';

/** A phrase with how much it says by itself. */
export interface GradedPhrase extends MendablePhrase {
  readonly strength: Strength;
  /** Words that show another sense when one of them is in the same sentence, folded: `drugs` beside `synergies`. */
  readonly unless?: readonly string[];
}

/** A phrase of a lexicon used in a post. */
export interface Used<P extends GradedPhrase> extends Seen {
  readonly placed: PlacedParagraph;
  readonly match: PhraseMatch<P>;
}

/** The phrases of a post in the order of its text. */
export function usedInPost<P extends GradedPhrase>(
  post: Post,
  usedIn: (paragraph: Paragraph) => readonly PhraseMatch<P>[],
): readonly Used<P>[] {
  return gather(post.own, usedIn).map(({ placed, found: match }) => ({
    from: placed.from + match.from,
    to: placed.from + match.to,
    phrase: match.phrase.id,
    strength: match.phrase.strength,
    text: shortened(placed.paragraph.raw.slice(match.from, match.to)),
    placed,
    match,
  }));
}
