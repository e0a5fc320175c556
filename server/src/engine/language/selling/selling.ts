import { sellingCues as english } from '../../lexicons/en/selling/index.ts';
import { sellingCues as french } from '../../lexicons/fr/selling/index.ts';
import { bilingualLexicon, paragraphLexicon } from '../../lexicons/lexicon.ts';
import { findPhrases } from '../../phrases/match.ts';
import { type Link, type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';
import { sentenceFact } from '../../text/sentenceFact.ts';
import type { Sentence } from '../../text/sentences.ts';
import { readAmounts } from './amounts.ts';
import type { CueKind, SellingCue } from './cue.ts';
import { isShopLink } from './shopLinks.ts';

type SellingKind = Exclude<CueKind, 'give'> | 'link';

/** A sentence that sells. Offsets of its paragraph. */
export interface SellingSentence extends Span {
  /** Index in `Paragraph.sentences`. */
  readonly sentence: number;
  /** What it sells with, less what it gives: from 0.5, a touch, over 1, a plain offer, up to 3 and more. */
  readonly strength: number;
  /** How much of a selling sentence it is, from 0.5 to 1. */
  readonly share: number;
  /** The same without what the post around it adds: 0 where it sells only there. */
  readonly outright: number;
  /** What weighs most in it. */
  readonly kind: SellingKind;
  /** How many things it does at once, each of which would sell by itself: "-20 % today, order now" is two. */
  readonly acts: number;
}

/** Sentences with fewer words are titles, links and emoji: they neither sell nor give. */
export const leastSentenceWords = 2;

/** Below this a sentence has at most a word in common with those that sell. */
const leastStrength = 0.5;
/** A line of one word sells only outright: "Prix : 40 €". */
const leastOfOneWord = 0.9;
/** Of cues of one kind the heaviest counts whole, the others this much: three prices are not three times an offer. */
const repeated = 0.25;
const shopLinkWeight = 0.5;
/** A call that hands over a link is more of a call. */
const linkedCallWeight = 0.25;
/** Asking is less than offering ("Qui vend un billet à 20 € ?"). */
const questionWeight = -0.4;

/** What a line with a cross before it offers is what others lack. */
const crossWeight = -0.6;
const crosses = new Set([...'❌✗✘✖⛔']);

const entries = { fr: french, en: english };
/** In two groups: where phrases overlap, the longer one hides the other, and what gives must hide nothing. */
const groupOf = ({ cue }: SellingCue): string => (cue === 'give' ? 'gives' : 'sells');
const lexicon = paragraphLexicon<SellingCue>(entries, groupOf);
const lexiconOfAmounts = bilingualLexicon<SellingCue>(entries, groupOf);

/** How many words each sentence of a paragraph has; quotations, code, URLs, mentions and hashtags are none. */
export const sentenceWordsOf = paragraphFact((paragraph): readonly number[] => {
  const counts = paragraph.sentences.map(() => 0);
  for (const { kind, sentence } of paragraph.tokens) {
    if (kind === 'word') counts[sentence] = (counts[sentence] ?? 0) + 1;
  }
  return counts;
});

/** The cues of a sentence whose amounts are read as such; null where it has none. */
const cuesBesideAmounts = sentenceFact((tokens, _base, { language }): readonly SellingCue[] | null => {
  const matcher = lexiconOfAmounts(language);
  if (!matcher || tokens.every(({ kind }) => kind !== 'number')) return null;
  return findPhrases(matcher, readAmounts(tokens)).map(({ phrase }) => phrase);
});

function cuesOf(paragraph: Paragraph, sentence: number): readonly SellingCue[] {
  const beside = cuesBesideAmounts(paragraph, sentence);
  if (beside) return beside;
  const { tokens } = paragraph;
  return lexicon(paragraph)
    .filter(({ firstToken }) => tokens[firstToken]?.sentence === sentence)
    .map(({ phrase }) => phrase);
}

/** What a promotion has at least: less is a price that anyone may name, or a word of haste. */
const leastPromotion = 0.4;

/** Whether anything in a paragraph calls for buying, following or coming, whatever else its sentences do. */
export const promotes = paragraphFact((paragraph): boolean =>
  paragraph.sentences.some((_, index) => cuesOf(paragraph, index).some(({ weight }) => weight >= leastPromotion)),
);

/** An act takes a clause: in fewer words a sentence does not sell twice. */
const wordsOfAnAct = 6;
/** From here a cue is an act of selling by itself. */
const wholeAct = 0.8;
/** A price belongs to what is offered or called for. */
const actOf: Readonly<Record<Exclude<SellingKind, 'price'>, string>> = {
  offer: 'offer',
  call: 'call',
  link: 'call',
  superlative: 'praise',
  brand: 'praise',
  urgency: 'urgency',
};

/** What a sentence weighs by itself. */
interface Weight {
  readonly strength: number;
  readonly kind: SellingKind;
  readonly acts: number;
  /** The heaviest call in it, and the heaviest price or offer. */
  readonly calls: number;
  readonly offers: number;
  /** What speaks of the product or of those who sell it. */
  readonly brands: number;
  /** What praises it. */
  readonly praise: number;
  /** What gives, as a number above 0. */
  readonly gives: number;
}

/** What is for and against each sentence's selling. */
class Weighing {
  private readonly weights = new Map<SellingKind, number[]>();
  private gives = 0;
  linked = false;

  add(kind: CueKind | 'link', weight: number): void {
    if (kind === 'give') this.gives += weight;
    else this.weights.set(kind, [...(this.weights.get(kind) ?? []), weight]);
  }

  sum({ terminator }: Sentence): Weight {
    let strength = this.gives;
    let heaviest = 0;
    let kind: SellingKind = 'link';
    if (this.linked && this.weights.has('call')) strength += linkedCallWeight;
    if (terminator === '?') strength += questionWeight;
    for (const [candidate, weights] of this.weights) {
      const most = Math.max(...weights);
      const others = weights.reduce((total, weight) => total + weight, 0) - most;
      strength += most + others * repeated;
      if (most > heaviest) {
        heaviest = most;
        kind = candidate;
      }
    }
    return {
      // Weights are tenths and twentieths: sums are rounded so that 0.7 + 0.3 is 1.
      strength: Math.round(strength * 100) / 100,
      kind,
      acts: this.acts(strength),
      calls: this.most('call', 'link'),
      offers: this.most('offer', 'price'),
      brands: this.most('brand'),
      praise: this.most('superlative'),
      gives: -this.gives,
    };
  }

  private most(...kinds: SellingKind[]): number {
    return Math.max(0, ...kinds.flatMap((kind) => this.weights.get(kind) ?? []));
  }

  private acts(strength: number): number {
    const acts = new Set<string>();
    for (const [kind, weights] of this.weights) {
      if (Math.max(...weights) < wholeAct) continue;
      if (kind !== 'price') acts.add(actOf[kind]);
    }
    // What gives takes an act away before it takes the sentence away.
    return Math.min(acts.size, Math.floor(strength));
  }
}

function actsIn(acts: number, words: number): number {
  return Math.max(1, Math.min(acts, Math.floor(words / wordsOfAnAct)));
}

/** The sentence a link belongs to: its own, or the one before where it stands alone ("Réservez ici :" and a line break). */
function sentenceOfLink(paragraph: Paragraph, link: Link, words: readonly number[]): number {
  let index = paragraph.sentences.findLastIndex(({ from }) => from <= link.from);
  while (index > 0 && (words[index] ?? 0) === 0) index--;
  return index;
}

/** A sentence and what it weighs, whether or not that makes it one that sells. Offsets of its paragraph. */
export interface WeighedSentence extends Weight, Span {
  /** Index in `Paragraph.sentences`. */
  readonly sentence: number;
  readonly words: number;
}

/** What each sentence of a paragraph weighs by itself. Empty where the paragraph's language is not known. */
export const weighedOf = paragraphFact((paragraph): readonly WeighedSentence[] => {
  if (paragraph.language === 'und' || paragraph.sentences.length === 0) return [];
  const words = sentenceWordsOf(paragraph);
  const weighings = paragraph.sentences.map((_, index) => {
    const weighing = new Weighing();
    for (const { cue, weight } of cuesOf(paragraph, index)) weighing.add(cue, weight);
    const mark = paragraph.prose.codePointAt(paragraph.sentences[index]?.from ?? 0) ?? 0;
    if (crosses.has(String.fromCodePoint(mark))) weighing.add('give', crossWeight);
    return weighing;
  });
  for (const link of paragraph.links) {
    if (link.image) continue;
    const weighing = weighings[sentenceOfLink(paragraph, link, words)];
    if (!weighing) continue;
    weighing.linked = true;
    if (isShopLink(link)) weighing.add('link', shopLinkWeight);
  }
  return paragraph.sentences.map((sentence, index) => ({
    ...(weighings[index] as Weighing).sum(sentence),
    sentence: index,
    words: words[index] ?? 0,
    from: sentence.from,
    to: sentence.to,
  }));
});

/** A sentence as one that sells, with so much that the post around it adds; undefined where it does not come to that. */
export function sellingWith(weighed: WeighedSentence, added: number): SellingSentence | undefined {
  const { sentence, words, from, to, kind, acts } = weighed;
  const strength = Math.round((weighed.strength + added) * 100) / 100;
  if (words === 0 || strength < (words < leastSentenceWords ? leastOfOneWord : leastStrength)) return undefined;
  const sellsAlone = weighed.strength >= leastStrength;
  return {
    sentence,
    from,
    to,
    strength,
    share: Math.min(1, strength),
    outright: sellsAlone ? Math.min(1, weighed.strength) : 0,
    // What it says for the product of its post alone is no call and no offer.
    kind: sellsAlone ? kind : 'brand',
    acts: actsIn(acts, words),
  };
}

/**
 * The sentences of a paragraph that sell, in order: a price, an offer, a call to buy, praise of one's own product, haste
 * and links to a shop weigh for it; what tells, asks, thanks, warns or recommends weighs against. Empty where the
 * paragraph's language is not known.
 */
export const sellingOf = paragraphFact((paragraph): readonly SellingSentence[] =>
  weighedOf(paragraph).flatMap((weighed) => sellingWith(weighed, 0) ?? []),
);
