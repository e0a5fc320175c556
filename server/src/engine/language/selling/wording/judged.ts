import type { PlacedParagraph } from '../../../draft.ts';
import { gather, someShow, sumOver } from '../../../text/gather.ts';
import { paragraphFact } from '../../../text/paragraph.ts';
import { isLabelOfTie } from '../../partnership/ties.ts';
import { ramp } from '../evidence.ts';
import { all, type IsThere, longestPitch, type SellingAt, sentencesIn } from '../readPost.ts';
import {
  leastSentenceWords,
  noGain,
  type SellingSentence,
  sellingWith,
  sentenceWordsOf,
  weighedOf,
} from '../selling.ts';
import { sharesCode } from '../sites.ts';
import { type IsRead, leastKeys, wordingOf, wordingOfPost } from './wording.ts';

type Own = readonly PlacedParagraph[];

/** From these odds on a post sells by all that it says and shows: two ordinary ones in a thousand come to them. */
const leastSelling = { fr: 1.5, en: 2.5 } as const;
/** Up to these odds it does not, whatever single sentences look like. */
const mostTelling = -2;
/** Between these a sentence of a post that sells comes to sell, as it is worded: hardly so, and as plainly as any. */
const [leastThere, mostThere] = [0.5, 0.8];
const [leastWorded, plainlyWorded] = [0, 4];
/** A single touch is one, however its post is worded. */
const leastMany = 2;
/** Two sentences are each read by themselves. */
const leastRead = 3;
/** Praise that is weaker may be anybody's: "this one change saves 80%". */
const leastPraise = 0.6;
/** So much that sells needs no look at how the rest is worded. */
const [enough, enoughOfAll] = [1.5, 0.2];

function isEnough(selling: readonly SellingAt[], sentences: number): boolean {
  const share = selling.reduce((sum, at) => sum + at.selling.share, 0);
  return selling.length >= leastMany && share >= enough && share > sentences * enoughOfAll;
}

function onlyPraises(found: readonly SellingSentence[]): boolean {
  return found.every(({ kind, outright }) => (kind === 'superlative' || kind === 'urgency') && outright < leastPraise);
}

const saysSomething = (words: number): boolean => words >= leastSentenceWords;
const spokenIn = paragraphFact((paragraph): number => sentenceWordsOf(paragraph).filter(saysSomething).length);

const endsAsking = paragraphFact(({ sentences }): boolean => sentences.at(-1)?.terminator === '?');

/**
 * Tells which sentences are read, undefined where all are: that a tie is told of says nothing for or against selling, nor does the
 * question that a post closes with, which anybody may add.
 */
function readOf(own: Own, isThere: IsThere): IsRead | undefined {
  const last = own.at(-1);
  const asks = last !== undefined && endsAsking(last.paragraph);
  if (isThere === all && !asks && !someShow(own, isLabelOfTie)) return undefined;
  const isClosing = (placed: PlacedParagraph, sentence: number): boolean =>
    asks && placed === last && sentence === placed.paragraph.sentences.length - 1;
  return (placed, sentence) =>
    isThere(placed, sentence) && !isClosing(placed, sentence) && !isLabelOfTie(placed.paragraph);
}

function countSpoken(own: Own, isRead: IsRead | undefined): number {
  if (!isRead) return sumOver(own, spokenIn);
  return own.reduce((sum, placed) => {
    const words = sentenceWordsOf(placed.paragraph);
    return sum + words.filter((count, sentence) => saysSomething(count) && isRead(placed, sentence)).length;
  }, 0);
}

/** `selling`, and what else of its post is worded as what sells. */
function withWorded(own: Own, isRead: IsRead | undefined, selling: readonly SellingAt[]): readonly SellingAt[] {
  return gather(own, weighedOf).flatMap(({ index, placed, found }) => {
    const present = selling.find((at) => at.at === index && at.selling.sentence === found.sentence);
    if (present) return [present];
    if (isRead?.(placed, found.sentence) === false) return [];
    const { weight, keys } = wordingOf(placed.paragraph, found.sentence);
    if (!saysSomething(found.words) || weight <= leastWorded) return [];
    const worded = ramp(weight / Math.sqrt(Math.max(keys, leastKeys)), leastWorded, plainlyWorded);
    const gain = Math.max(0, leastThere + (mostThere - leastThere) * worded - found.strength);
    const there = sellingWith(found, { ...noGain, gain });
    return there ? [{ at: index, selling: there }] : [];
  });
}

/**
 * What sells in a post, once all its words have been weighed: where they are those of posts that sell, what is worded so sells
 * with the rest; where they are not, what sounds like selling is told, asked or given. Where nothing sells by what it says, or praises and no
 * more, in articles, and beside code or data that anyone may take, wording says nothing: features are what was made.
 */
export function judgedByWording(own: Own, isThere: IsThere, selling: readonly SellingAt[]): readonly SellingAt[] {
  const sentences = sumOver(own, sentencesIn);
  if (selling.length === 0 || sentences < leastRead || sentences > longestPitch) return selling;
  const isRead = readOf(own, isThere);
  if (countSpoken(own, isRead) < leastRead) return selling;
  const found = selling.map((at) => at.selling);
  if (onlyPraises(found)) return selling;
  const wording = wordingOfPost(own, found, isRead);
  if (!wording) return selling;
  const { language, odds } = wording;
  if (odds <= mostTelling) return selling.length < leastMany ? selling : [];
  if (odds < leastSelling[language] || isEnough(selling, sentences) || someShow(own, sharesCode)) return selling;
  return withWorded(own, isRead, selling);
}
