import type { Paragraph } from './paragraph.ts';
import { sentenceFact } from './sentenceFact.ts';
import { kindsOfWord, mostKinds, type WordKind } from './wordKinds.ts';

/** Kinds of words that are looked for together: a sentence is walked once for all of them. */
class TraitGroup {
  private readonly kinds: WordKind[] = [];
  private readonly kindsOf = kindsOfWord(this.kinds);
  private isAsked = false;

  /** A bit for each kind of word that a sentence has. */
  readonly traitsOf = sentenceFact((tokens): number => {
    this.isAsked = true;
    let traits = 0;
    for (const { kind, folded } of tokens) if (kind === 'word') traits |= this.kindsOf(folded);
    return traits;
  });

  /** What is known of words says nothing of a kind that comes later. */
  get isFull(): boolean {
    return this.isAsked || this.kinds.length === mostKinds;
  }

  /** The bit of one more kind. */
  add(kind: WordKind): number {
    return 1 << (this.kinds.push(kind) - 1);
  }
}

let group = new TraitGroup();

/**
 * Tells of a sentence whether it has a word of a kind. Most sentences have none of what a rule looks for: asked this first,
 * they are passed at the cost of a bit, and however many kinds there are, their words are looked at once.
 */
export function hasWord(kind: WordKind): (paragraph: Paragraph, sentence: number) => boolean {
  if (group.isFull) group = new TraitGroup();
  const { traitsOf } = group;
  const trait = group.add(kind);
  return (paragraph, sentence) => (traitsOf(paragraph, sentence) & trait) !== 0;
}
