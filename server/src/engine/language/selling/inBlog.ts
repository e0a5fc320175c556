import type { Draft } from '../../draft.ts';
import { someShow } from '../../text/gather.ts';
import { paragraphFact } from '../../text/paragraph.ts';
import { offersForSale } from '../appeals/pressing.ts';
import { isArticle } from '../postKind/article.ts';
import type { PlacedSelling } from './dose.ts';

/** From so many sentences on, the calls and links of a blog post are a tutorial's or a club's; who sells says so once. */
const longPost = 10;

/** In a blog post so many sentences say what is on offer; features, telephones and calls to take part sell nothing without. */
const leastOffers = 2;
const commercial = new Set(['offer', 'price', 'urgency']);
/** What the article itself offers: to read on. */
const ofArticle = /\b(?:(?:dans )?cet article|ce guide|this (?:article|guide|(?:blog )?post))\b/i;
/** Whoever says to whom to turn calls for trade; "take part" calls for something else. */
const toWriter = /(?:^|[^\p{L}])(?:moi|me|m['’]|nous|notre|nos|mon|ma|mes|us|our|my)(?=[^\p{L}]|$)/iu;

/** An address may begin with "my": of a service, and not the writer's. */
const address = /(?:https?:\/\/|www\.)\S+/g;

const longestHeading = 120;
const amount = /\d\s?(?:€|euros?\b|dollars?\b)|[$£€]\s?\d|-\s?\d+\s?%/i;

/** Whether a sentence of a blog post says what is on offer, or calls readers to its author. */
function saysOffer({ placed, selling, from, to }: PlacedSelling, text: string): boolean {
  if (selling.outright <= 0 || placed.paragraph.kind === 'heading') return false;
  const said = text.slice(from, to);
  if (amount.test(said)) return true;
  if (ofArticle.test(said)) return false;
  return selling.kind === 'call' ? toWriter.test(said.replace(address, '')) : commercial.has(selling.kind);
}

/** "How to earn passive income": words of an offer without a price, haste or anybody to turn to are its article's subject. */
function saysNoPrice({ selling: { kind }, from, to }: PlacedSelling, text: string): boolean {
  const said = text.slice(from, to);
  return kind === 'offer' && !amount.test(said) && !toWriter.test(said);
}

/** Headings of a review, which an advert has none of: what a product is not for, what the author does not like. */
const drawbacks =
  /^(?:#{2,}\s*)?\**\s*(?:.{0,40}\bnot the best (?:choice|fit)\b|what (?:we|i) (?:do n['’]t|don['’]t|did n['’]t|didn['’]t) like\b|(?:the )?(?:cons|drawbacks|downsides)\b|(?:les )?(?:inconvénients|points (?:faibles|négatifs))(?!\p{L}))/iu;

const headsDrawbacks = paragraphFact(
  ({ kind, raw }): boolean =>
    (kind === 'heading' || kind === 'item' || raw.startsWith('**')) && drawbacks.test(raw.slice(0, longestHeading)),
);

/** From here on a sentence sells whatever stands around it. */
const leastOfOffer = 0.9;
/** In an article the dose is counted in such sentences alone, and may be one in four. */
const leastDense = 0.25;

/**
 * Whether too little of an article is an offer by itself: reviews, comparisons and advice on prices or money sound like selling
 * throughout.
 */
function isThinOffer(draft: Draft, counted: number, selling: readonly PlacedSelling[]): boolean {
  if (!isArticle(draft)) return false;
  return selling.filter((placed) => placed.selling.outright >= leastOfOffer).length < counted * leastDense;
}

/** Of the sentences of a blog post at most so many may sell by themselves; what the rest gains by them counts where they are more. */
const leastShare = 0.2;

/** Whether a draft is a blog's that puts nothing on offer, however much of it sounds so: a tutorial, a club's news, a review. */
export function offersNothing(draft: Draft, counted: number, selling: readonly PlacedSelling[]): boolean {
  const { platforms, posts, text } = draft;
  if (isThinOffer(draft, counted, selling)) return true;
  if (!platforms.includes('blog')) return false;
  if (posts.some(({ own }) => someShow(own, headsDrawbacks))) return true;
  if (counted > longPost && !posts.some(offersForSale)) return true;
  if (selling.filter((placed) => placed.selling.outright > 0).length <= counted * leastShare) return true;
  const offers = selling.filter((placed) => saysOffer(placed, text));
  return offers.length < leastOffers || offers.every((placed) => saysNoPrice(placed, text));
}
