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

/** A long draft has hundreds at each key, and of most nobody asks what they say. */
class UsedInPost<P extends GradedPhrase> implements Used<P> {
  readonly from: number;
  readonly to: number;
  readonly placed: PlacedParagraph;
  readonly match: PhraseMatch<P>;

  constructor(placed: PlacedParagraph, match: PhraseMatch<P>) {
    this.from = placed.from + match.from;
    this.to = placed.from + match.to;
    this.placed = placed;
    this.match = match;
  }

  get phrase(): string {
    return this.match.phrase.id;
  }

  get strength(): Strength {
    return this.match.phrase.strength;
  }

  get text(): string {
    return shortened(this.placed.paragraph.raw.slice(this.match.from, this.match.to));
  }
}

/** The phrases of a post in the order of its text. */
export function usedInPost<P extends GradedPhrase>(
  post: Post,
  usedIn: (paragraph: Paragraph) => readonly PhraseMatch<P>[],
): readonly Used<P>[] {
  return gather(post.own, usedIn).map(({ placed, found }) => new UsedInPost(placed, found));
}
