import { baitPhrases as english } from '../../lexicons/en/engagement-bait/index.ts';
import { baitPhrases as french } from '../../lexicons/fr/engagement-bait/index.ts';
import { paragraphLexicon } from '../../lexicons/lexicon.ts';
import { type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';
import { ballotsOf } from './ballots.ts';
import type { BaitKind, BaitPhrase } from './cue.ts';
import { heldBackIn } from './gating.ts';
import { passwordsOf } from './passwords.ts';
import { isDiscussed, isSpokenAbout } from './practices.ts';

const lexicon = paragraphLexicon<BaitPhrase>({ fr: french, en: english });

/** "Suivi, commenté, partagé": what readers did, and no order; in the lexicon accents do not count. */
const done = /(?:comment|partag|repartag|repost|lik|enregistr|sauvegard|tagu|vot)ée?s?(?![\p{L}\p{M}])/iu;

/** A place where a paragraph begs. Offsets of the paragraph. */
export interface Begging extends Span {
  readonly kind: BaitKind | 'word';
  readonly sentence: number;
  /** Where it goes on to another. */
  readonly lastSentence?: number;
  /** Id of the phrase, where it is one. */
  readonly phrase?: string;
}

/**
 * Where a paragraph begs for reactions, shares, tags, comments or followers, at most once a sentence. What holds knowledge
 * back is none of it: that is worse, and told by its own rule.
 */
export const beggingsOf = paragraphFact((paragraph: Paragraph): readonly Begging[] => {
  // A heading says what its section is about.
  if (paragraph.kind === 'heading') return [];
  const found: Begging[] = [];
  for (const match of lexicon(paragraph)) {
    const { from, to, phrase } = match;
    if (isDiscussed(paragraph, match) || done.test(paragraph.raw.slice(from, to))) continue;
    const sentence = paragraph.tokens[match.firstToken]?.sentence ?? 0;
    found.push({ from, to, sentence, kind: phrase.bait, phrase: phrase.id });
  }
  for (const ballot of ballotsOf(paragraph)) {
    if (!isSpokenAbout(paragraph, ballot)) found.push({ ...ballot, kind: 'reaction' });
  }
  for (const { from, to, sentence, isPrivate, isUnplaced } of passwordsOf(paragraph)) {
    if (!isPrivate && !isUnplaced && !isSpokenAbout(paragraph, { from, to }))
      found.push({ from, to, sentence, kind: 'word' });
  }
  const gated = new Set(heldBackIn(paragraph).flatMap(({ kind, sentence }) => (kind === 'link' ? [] : [sentence])));
  const seen = new Set<number>();
  return found
    .sort((a, b) => a.from - b.from)
    .filter(({ sentence }) => {
      const repeats = seen.has(sentence);
      seen.add(sentence);
      return !repeats && !gated.has(sentence);
    });
});
