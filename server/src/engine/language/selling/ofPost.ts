import type { PlacedParagraph } from '../../draft.ts';
import { gather, someShow, sumOver } from '../../text/gather.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import { houseOf } from './house.ts';
import { pitchOf } from './pitch.ts';
import { smallWordsOf } from './product.ts';
import { type SellingSentence, sellingOf, sellingWith, weighedOf } from './selling.ts';
import { type SentenceSigns, signsOf } from './signs.ts';
import { hasTelephone, sharesCode, siteLabelsOf } from './sites.ts';
import { thanksIn } from './tradeWords.ts';

type Own = readonly PlacedParagraph[];

/** A sentence that sells, by the index of its paragraph in the post. */
interface SellingAt {
  readonly at: number;
  readonly selling: SellingSentence;
}

/** Tells of a sentence of a paragraph whether it is there; the others are read as if they had been taken out. */
export type IsThere = (placed: PlacedParagraph, sentence: number) => boolean;

const sentencesIn = paragraphFact(({ sentences }) => sentences.length);
/** A longer text is an article: it is not read as one pitch. */
const longestPitch = 90;

/** From here on a post is read as the pitch that it is; below, it may be a house's slogans. */
const wholePitch = 0.6;

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

/** Whether any sentence of a paragraph thanks. */
const thanks = paragraphFact((paragraph) => paragraph.sentences.some((_, index) => thanksIn(paragraph, index)));

/** Less than this leads nowhere. */
const leastLeading = 0.4;

/** A post that thanks and calls for nothing is about those whom it thanks, whatever it names and links to. */
function onlyThanks(signs: readonly SentenceSigns[], own: Own): boolean {
  return (
    someShow(own, thanks) &&
    !signs.some(({ weighed: { calls, offers } }) => calls >= leastLeading || offers >= leastLeading)
  );
}

function inPitch(own: Own, isThere: IsThere): SellingAt[] {
  if (!someShow(own, mayLead)) return alone(own, isThere);
  const signs = gather(own, signsOf).filter(({ placed, found }) => isThere(placed, found.weighed.sentence));
  if (
    onlyThanks(
      signs.map(({ found }) => found),
      own,
    )
  )
    return alone(own, isThere);
  const { pitch, added } = pitchOf({
    sentences: signs.map(({ found }) => found),
    sites: gather(own, siteLabelsOf).map(({ found }) => found),
    hashtags: own.flatMap(({ paragraph }) => paragraph.hashtags.map(({ name }) => name.toLowerCase())),
    code: someShow(own, sharesCode),
    telephone: someShow(own, hasTelephone),
    isSmall: (word) => own.some(({ paragraph }) => smallWordsOf(paragraph).has(word)),
  });
  const house = pitch < wholePitch ? houseOf(own, signs) : undefined;
  if (pitch === 0 && !house) return alone(own, isThere);
  return signs.flatMap(({ index, found: { weighed } }, at) => {
    const selling = sellingWith(weighed, Math.max(added[at] ?? 0, house?.[at] ?? 0));
    return selling ? [{ at: index, selling }] : [];
  });
}

interface Known {
  readonly paragraphs: readonly Paragraph[];
  readonly selling: readonly SellingAt[];
}

/** What is known of posts, by their first paragraph: those of a thread that an edit leaves alone are not read again. */
const known = new WeakMap<Paragraph, Known>();

/** The sentences of a post that sell, what it pitches taken into account, in order. */
export function sellingOfPost(own: Own): readonly SellingAt[] {
  const first = own[0]?.paragraph;
  if (!first) return [];
  const before = known.get(first);
  if (
    before?.paragraphs.length === own.length &&
    own.every(({ paragraph }, at) => paragraph === before.paragraphs[at])
  ) {
    return before.selling;
  }
  const every: IsThere = () => true;
  if (sumOver(own, sentencesIn) > longestPitch) return alone(own, every);
  const selling = inPitch(own, every);
  known.set(first, { paragraphs: own.map(({ paragraph }) => paragraph), selling });
  return selling;
}

/** The same where some of its sentences are taken out. */
export function sellingWithout(own: Own, isThere: IsThere): readonly SellingAt[] {
  return sumOver(own, sentencesIn) > longestPitch ? alone(own, isThere) : inPitch(own, isThere);
}
