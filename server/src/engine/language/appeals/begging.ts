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
const done =
  /(?<!être (?:re)?)(?:comment|partag|repartag|repost|lik|enregistr|sauvegard|tagu|vot)ée?s?(?![\p{L}\p{M}])/iu;

/** "If you follow me on Mastodon, you have seen the hens": what readers may do already, with what follows from it. */
const supposed = /^\P{L}*(?:(?:if|when|since) (?:you|any of you)|si (?:vous|tu)|comme (?:vous|tu)) [^,.!?:;]*$/iu;
const follows = /^[^.!?]{0,40}?[,)] (?:you|this|that|there|here|i|we|vous|tu|ceci|cela|voici|je|nous|on|il)(?!\p{L})/iu;

/** "I'll follow back and like your posts and …": what the writer is going to do. */
const promised = /(?<!\p{L})(?:i|we)(?:['’]ll| will|['’]d| would) [^.!?:;]* (?:and|or) $/iu;

/** "- [ ] Tag ten people": what the writer has yet to do. */
const toDo = /^\s*(?:[-*+•] +)?\[[ xX]?\] /;

/** Whether what a phrase says is no order: it is supposed, promised, noted as a task, or runs over the labels of several links. */
function isNoOrder({ raw, sentences }: Paragraph, { from, to }: Span, sentence: number): boolean {
  const start = sentences[sentence]?.from ?? 0;
  const line = Math.max(raw.lastIndexOf('\n', from - 1), raw.lastIndexOf('\r', from - 1)) + 1;
  if (toDo.test(raw.slice(line, from))) return true;
  // "[Like](…), [Bookmark](…)": what kinds of posts are called.
  if (raw.slice(from, to).includes('](') || promised.test(raw.slice(start, from))) return true;
  return supposed.test(raw.slice(start, from)) && follows.test(raw.slice(to, to + 60).replace(/^\]\([^)]*\)/, ''));
}

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
    if (isNoOrder(paragraph, match, sentence)) continue;
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
