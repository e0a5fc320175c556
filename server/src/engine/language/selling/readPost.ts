import type { PlacedParagraph } from '../../draft.ts';
import { type Gathered, gather, someShow, sumOver } from '../../text/gather.ts';
import { paragraphFact } from '../../text/paragraph.ts';
import { linksToCause } from '../appeals/causes.ts';
import { advertOf, isPeoples } from './advert.ts';
import { givesContact } from './advertSigns.ts';
import { captionOf, listsVirtues } from './caption.ts';
import { hasHouseTag, mayBeCaption } from './captionSigns.ts';
import { houseOf, writesI } from './house.ts';
import { impressionOf } from './impression.ts';
import { launchOf, mayLaunch } from './launch.ts';
import { sellsOutright } from './outright.ts';
import { pitchOf } from './pitch.ts';
import { isPlainlyDressed } from './plainDress.ts';
import { isPressNote } from './pressNote.ts';
import { isSmallIn } from './product.ts';
import { isSeeking } from './seeking.ts';
import { noGain, type SellingGain, type SellingSentence, sellingOf, sellingWith, weighedOf } from './selling.ts';
import { type SentenceSigns, signsOf } from './signs.ts';
import { type ClosingAddress, closingAddressOf, sharesCode, siteLabelsOf } from './sites.ts';
import { mayBeSlogan } from './sloganSigns.en.ts';
import { slogansOf } from './slogans.ts';
import { hasTelephone } from './telephones.ts';
import { thanksIn, togetherIn } from './tradeWords.ts';
import { hasWareTag } from './wareTags.en.ts';

type Own = readonly PlacedParagraph[];

/** A sentence that sells, by the index of its paragraph in the post. */
export interface SellingAt {
  readonly at: number;
  readonly selling: SellingSentence;
}

/** Tells of a sentence of a paragraph whether it is there; the others are read as if they had been taken out. */
export type IsThere = (placed: PlacedParagraph, sentence: number) => boolean;

/** Nothing is taken out. */
export const all: IsThere = () => true;

/** How many sentences a paragraph has. */
export const sentencesIn = paragraphFact(({ sentences }) => sentences.length);
/** A longer text is an article: it is not read as one pitch. */
export const longestPitch = 90;

/** From here on a post is read as the pitch that it is; below, it may be a house's slogans. */
const surePitch = 0.6;

/** Behind the address that closes a post stand hashtags and a word of goodbye. */
const lastParagraphs = 3;

/** Whether a paragraph says where its author is found: a site, an address, a number to call. */
const reaches = paragraphFact(
  (paragraph): boolean =>
    siteLabelsOf(paragraph).length > 0 || closingAddressOf(paragraph) !== 'none' || hasTelephone(paragraph),
);

/** Whether a sentence names a price and calls for nothing: what something costs somebody, for all that it says itself. */
function onlyPrices({ placed, found }: Gathered<SellingSentence>): boolean {
  return found.kind === 'price' && weighedOf(placed.paragraph)[found.sentence]?.calls === 0;
}

/** Those that sell by themselves; not prices alone, unless the post says where its author is found. */
function alone(own: Own, isThere: IsThere): SellingAt[] {
  const selling = gather(own, sellingOf).filter(({ placed, found }) => isThere(placed, found.sentence));
  if (selling.every(onlyPrices) && !someShow(own, reaches)) return [];
  return selling.map(({ index, found }) => ({ at: index, selling: found }));
}

/** Whether a paragraph has anything that may lead readers to a product: without it no post pitches one. */
const mayLead = paragraphFact(
  (paragraph): boolean =>
    weighedOf(paragraph).some(({ calls, offers, praise }) => calls > 0 || offers > 0 || praise > 0) ||
    reaches(paragraph) ||
    givesContact(paragraph) ||
    mayBeCaption(paragraph) ||
    mayLaunch(paragraph) ||
    mayBeSlogan(paragraph) ||
    hasWareTag(paragraph) ||
    signsOf(paragraph).some(
      ({ rid, check, reader, names }) => rid || check || reader || names.some(({ invited }) => invited),
    ),
);

/** Whether any sentence of a paragraph thanks. */
const thanks = paragraphFact((paragraph) => paragraph.sentences.some((_, index) => thanksIn(paragraph, index)));

/** Less than this leads nowhere. */
const leastLeading = 0.4;

/** A post that thanks and calls for nothing is about those whom it thanks, whatever it names and links to. */
function onlyThanks(own: Own, signs: readonly Gathered<SentenceSigns>[]): boolean {
  const leads = ({ found: { weighed } }: Gathered<SentenceSigns>): boolean =>
    weighed.calls >= leastLeading || weighed.offers >= leastLeading;
  return someShow(own, thanks) && !signs.some(leads);
}

/** So many words of what people run together, and no price among them: an invitation to a meeting, a club's news. */
const leastTogether = 4;

const together = paragraphFact((paragraph) => paragraph.sentences.flatMap((_, index) => togetherIn(paragraph, index)));

/** Whether a post is about what people run together, and asks no money for it. */
function isTogether(own: Own, signs: readonly Gathered<SentenceSigns>[]): boolean {
  const words = new Set(gather(own, together).map(({ found }) => found));
  return words.size >= leastTogether && !signs.some(({ found: { weighed } }) => weighed.offers >= leastLeading);
}

/** The address that a post closes with, and that is there. */
function closingAddressIn(own: Own, signs: readonly Gathered<SentenceSigns>[]): ClosingAddress {
  const closing = own.slice(-lastParagraphs).flatMap((last) => {
    const { sentences } = last.paragraph;
    const isThere = ({ placed, found }: Gathered<SentenceSigns>): boolean =>
      placed === last && found.weighed.sentence === sentences.length - 1;
    return signs.some(isThere) ? [closingAddressOf(last.paragraph)] : [];
  });
  return closing.find((address) => address === 'shown') ?? closing.find((address) => address !== 'none') ?? 'none';
}

const tagsIn = paragraphFact(({ hashtags }) => hashtags.map(({ name }) => name.toLowerCase()));

/** From so many on hashtags are there to be found by. */
const leastTags = 3;

/** Whether a brand speaks under a hashtag of its own and nobody beside it: what it does is what the post is for. */
function isBranded(own: Own, sentences: readonly SentenceSigns[]): boolean {
  const tags = new Set(gather(own, tagsIn).map(({ found }) => found));
  if (tags.size < leastTags || someShow(own, writesI) || someShow(own, sharesCode)) return false;
  return sentences.some(({ names }) =>
    names.some(({ name, weight, coined }) => weight === 1 && coined > 0 && tags.has(name)),
  );
}

/** Of more sentences a post explains something before the address that it ends with. */
const mostOfNotice = 14;

/** "Visit ourbakery.example": an address as it is said aloud, and not copied. */
const namesSite = paragraphFact(({ links, raw }) => {
  const last = links.findLast(({ image }) => !image);
  return last !== undefined && /^(?!https?:)[\p{L}\p{N}]/iu.test(raw.slice(last.from, last.to));
});

/** What each sentence of a post gains by what the post pitches, or by the house that speaks in it; undefined where it does neither. */
function pitchedIn(own: Own, signs: readonly Gathered<SentenceSigns>[]): readonly number[] | undefined {
  const sentences = signs.map(({ found }) => found);
  const closing = closingAddressIn(own, signs);
  const address = closing !== 'none';
  const telephone = someShow(own, hasTelephone);
  const isInvited = closing === 'shown' || telephone;
  if (!sellsOutright(sentences, someShow(own, reaches), isInvited) && !isBranded(own, sentences)) return undefined;
  const { pitch, added } = pitchOf({
    sentences,
    sites: gather(own, siteLabelsOf).map(({ found }) => found),
    hashtags: own.flatMap(({ paragraph }) => paragraph.hashtags.map(({ name }) => name.toLowerCase())),
    code: someShow(own, sharesCode),
    telephone,
    address,
    personal: someShow(own, writesI),
    isSmall: (word) => own.some(({ paragraph }) => isSmallIn(paragraph, word)),
  });
  const house = houseOf(own, signs, pitch < surePitch || address);
  const isSent =
    closing === 'shown' && sentences.length <= mostOfNotice && someShow(own.slice(-lastParagraphs), namesSite);
  if (!isSent && isPlainlyDressed(own)) return house;
  if (!house) return pitch === 0 ? undefined : added;
  return house.map((gain, index) => Math.max(gain, added[index] ?? 0));
}

/** What each sentence of a post gains by the post around it; undefined where that adds nothing. */
function addedIn(own: Own, signs: readonly Gathered<SentenceSigns>[]): readonly SellingGain[] | undefined {
  if (!someShow(own, mayLead) || someShow(own, linksToCause) || someShow(own, isPressNote)) return undefined;
  if (isTogether(own, signs)) return undefined;
  const pitched = pitchedIn(own, signs);
  const isCaption = !pitched || someShow(own, hasHouseTag) || listsVirtues(signs);
  const advert =
    advertOf(own, signs) ??
    launchOf(own, signs, closingAddressIn(own, signs)) ??
    (isCaption ? captionOf(own, signs) : undefined) ??
    slogansOf(own, signs);
  if (!pitched) return advert ?? (isPlainlyDressed(own) ? undefined : impressionOf(own, signs));
  return pitched.map((gain, index) => {
    const there = advert?.[index] ?? noGain;
    return there.gain > gain ? there : { gain, acts: there.acts, advert: false };
  });
}

function sellingAmong(signs: readonly Gathered<SentenceSigns>[], added: readonly SellingGain[]): SellingAt[] {
  return signs.flatMap(({ index, found: { weighed } }, at) => {
    const selling = sellingWith(weighed, added[at] ?? noGain);
    return selling ? [{ at: index, selling }] : [];
  });
}

/**
 * The sentences of a post that sell by what they say and by what the post pitches, in order, where only those that
 * `isThere` tells of are there.
 */
export function readPost(own: Own, isThere: IsThere): readonly SellingAt[] {
  if (isPeoples(own) || isSeeking(own)) return [];
  if (sumOver(own, sentencesIn) > longestPitch || !someShow(own, mayLead)) return alone(own, isThere);
  const every = gather(own, signsOf);
  const signs = isThere === all ? every : every.filter(({ placed, found }) => isThere(placed, found.weighed.sentence));
  if (onlyThanks(own, signs)) return [];
  const added = addedIn(own, signs);
  return added ? sellingAmong(signs, added) : alone(own, isThere);
}
