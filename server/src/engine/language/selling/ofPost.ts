import type { PlacedParagraph } from '../../draft.ts';
import { earlierOf, type Gathered, gather, someShow, sumOver } from '../../text/gather.ts';
import { paragraphFact } from '../../text/paragraph.ts';
import { pitchOf } from './pitch.ts';
import { smallWordsOf } from './product.ts';
import { pitchesAlike } from './samePitch.ts';
import { type SellingSentence, sellingOf, sellingWith, weighedOf } from './selling.ts';
import { type SentenceSigns, signsOf } from './signs.ts';
import { hasTelephone, sharesCode, siteLabelsOf } from './sites.ts';

type Own = readonly PlacedParagraph[];

/** A sentence that sells, by the index of its paragraph in the post. */
interface SellingAt {
  readonly at: number;
  readonly selling: SellingSentence;
}

/** Tells of a sentence of a paragraph whether it is there; the others are read as if they had been taken out. */
export type IsThere = (placed: PlacedParagraph, sentence: number) => boolean;

const every: IsThere = () => true;

const sentencesIn = paragraphFact(({ sentences }) => sentences.length);
/** A longer text is an article: it is not read as one pitch. */
const longestPitch = 90;

/** Those that sell by themselves. */
function alone(own: Own, isThere: IsThere): SellingAt[] {
  return gather(own, sellingOf)
    .filter(({ placed, found }) => isThere(placed, found.sentence))
    .map(({ index, found }) => ({ at: index, selling: found }));
}

/** Whether a paragraph has anything that may lead readers to a product: without it no post pitches one. */
const mayLead = paragraphFact(
  (paragraph): boolean =>
    weighedOf(paragraph).some(({ calls, offers, praise }) => calls > 0 || offers > 0 || praise > 0) ||
    siteLabelsOf(paragraph).length > 0 ||
    hasTelephone(paragraph) ||
    signsOf(paragraph).some(
      ({ rid, check, reader, names }) => rid || check || reader || names.some(({ invited }) => invited),
    ),
);

/** What each sentence of a post gains by what the post pitches; undefined where it pitches nothing. */
function addedIn(own: Own, signs: readonly Gathered<SentenceSigns>[]): readonly number[] | undefined {
  if (!someShow(own, mayLead)) return undefined;
  const { pitch, added } = pitchOf({
    sentences: signs.map(({ found }) => found),
    sites: gather(own, siteLabelsOf).map(({ found }) => found),
    hashtags: own.flatMap(({ paragraph }) => paragraph.hashtags.map(({ name }) => name.toLowerCase())),
    code: someShow(own, sharesCode),
    telephone: someShow(own, hasTelephone),
    isSmall: (word) => own.some(({ paragraph }) => smallWordsOf(paragraph).has(word)),
  });
  return pitch === 0 ? undefined : added;
}

function sellingAmong(signs: readonly Gathered<SentenceSigns>[], added: readonly number[]): SellingAt[] {
  return signs.flatMap(({ index, found: { weighed } }, at) => {
    const selling = sellingWith(weighed, added[at] ?? 0);
    return selling ? [{ at: index, selling }] : [];
  });
}

/** What a post was told to gain, and the sentences that sell with it. */
interface Known {
  readonly added: readonly number[] | undefined;
  readonly selling: readonly SellingAt[];
}

const known = new WeakMap<Own, Known>();

/** What is known of a post before an edit that leaves what it pitches as it was. */
function knownBefore(own: Own): Known | undefined {
  const earlier = earlierOf(own);
  // A longer one was not read as a pitch.
  const before = earlier && sumOver(earlier, sentencesIn) <= longestPitch ? known.get(earlier) : undefined;
  return before && earlier && pitchesAlike(own, earlier) ? before : undefined;
}

function read(own: Own): Known {
  if (sumOver(own, sentencesIn) > longestPitch) return { added: undefined, selling: alone(own, every) };
  const before = knownBefore(own);
  if (before && before.added === undefined) return { added: undefined, selling: alone(own, every) };
  const signs = gather(own, signsOf);
  const added = before ? before.added : addedIn(own, signs);
  return { added, selling: added ? sellingAmong(signs, added) : alone(own, every) };
}

/** The sentences of a post that sell, what it pitches taken into account, in order. */
export function sellingOfPost(own: Own): readonly SellingAt[] {
  let reading = known.get(own);
  if (!reading) {
    reading = read(own);
    known.set(own, reading);
  }
  return reading.selling;
}

/** The same where some of its sentences are taken out. */
export function sellingWithout(own: Own, isThere: IsThere): readonly SellingAt[] {
  if (sumOver(own, sentencesIn) > longestPitch) return alone(own, isThere);
  const signs = gather(own, signsOf).filter(({ placed, found }) => isThere(placed, found.weighed.sentence));
  const added = addedIn(own, signs);
  return added ? sellingAmong(signs, added) : alone(own, isThere);
}
