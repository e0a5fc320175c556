import type { PlacedParagraph } from '../../draft.ts';
import { someShow, sumOver } from '../../text/gather.ts';
import { paragraphFact } from '../../text/paragraph.ts';
import { type AdvertSigns, advertSignsOf } from './advertSigns.ts';
import { type CaptionSigns, captionSignsOf, hasHouseTag } from './captionSigns.ts';
import { writesI } from './house.ts';
import { noGain, type SellingGain } from './selling.ts';
import type { PlacedSigns } from './signs.ts';
import { sharesCode } from './sites.ts';
import { type SloganSigns, sloganSignsOf } from './sloganSigns.en.ts';
import { thanksIn, tradeWordsIn } from './tradeWords.ts';
import { hasWareTag } from './wareTags.en.ts';

/**
 * How much each thing that a short post shows speaks for an advertisement, once however often it does. Found by logistic
 * regression over some 900 drafts that sell and 3,800 posts that do not, in French and in English, sources apart; rounded.
 */
const weights = {
  offers: 1.8,
  calls: 1.2,
  brands: 1.1,
  praise: 1,
  strong: 0.6,
  /** Times the share of its sentences that sell a little. */
  mostly: 1.5,
  gives: -0.7,
  leads: -0.9,
  reader: 0.8,
  dealing: 1.4,
  contact: 1.2,
  lack: 0.9,
  tellsOf: -0.7,
  people: -0.9,
  spare: 0.4,
  severalSpare: 0.8,
  trade: 0.4,
  twoTrades: 0.8,
  threeTrades: 0.9,
  fresh: 1.1,
  had: 0.7,
  addresses: 1.2,
  houseTag: 1.4,
  wareTag: 1.6,
  dressed: 1.4,
  emoji: 1.3,
  links: 0.6,
  mentions: -1,
  i: -0.8,
  short: 0.6,
} as const;
type Sign = keyof typeof weights;
/** So much in all is an advertisement; fewer than one in thirty near ones comes to it. */
const leastImpression = 5.6;

/** What leads readers to something that they may get. */
const leading: readonly Sign[] = ['offers', 'calls', 'contact', 'links', 'addresses', 'dealing', 'houseTag', 'wareTag'];

/** Longer posts are read otherwise. */
const mostWords = 100;
const shortPost = 30;
const leastTags = 3;
/** A sentence that sells, and one that sells a little. */
const [strong, little] = [0.6, 0.3];
/** What a sentence of an advertisement comes to. */
const strengthThere = 0.7;
const leastLine = 2;

const tagsIn = paragraphFact(({ hashtags }) => hashtags.length);
const hasEmoji = paragraphFact(({ tokens }) => tokens.some(({ kind }) => kind === 'emoji'));
/** Whether a paragraph links to anything but an image. */
const hasLink = paragraphFact(({ links }) => links.some(({ image }) => !image));
const hasMention = paragraphFact(({ mentions }) => mentions.length > 0);
/** Who writes code into a post explains something. */
const hasCode = paragraphFact(({ raw }) => raw.includes('`'));

interface Line {
  readonly sign: PlacedSigns;
  readonly advert: AdvertSigns;
  readonly caption: CaptionSigns | undefined;
  readonly slogan: SloganSigns;
}

function lineOf(sign: PlacedSigns): Line {
  const { paragraph } = sign.placed;
  const { sentence } = sign.found.weighed;
  return {
    sign,
    advert: advertSignsOf(paragraph)[sentence] as AdvertSigns,
    caption: captionSignsOf(paragraph)[sentence],
    slogan: sloganSignsOf(paragraph)[sentence] as SloganSigns,
  };
}

/** What a post shows, each sign between 0 and 1. */
function signsShown(own: readonly PlacedParagraph[], lines: readonly Line[]): Partial<Record<Sign, number | boolean>> {
  const some = (shows: (line: Line) => boolean): boolean => lines.some(shows);
  const most = (of: (line: Line) => number): number =>
    Math.min(
      1,
      lines.reduce((sum, line) => Math.max(sum, of(line)), 0),
    );
  const { length: sentences } = lines;
  const spare = lines.filter(({ advert }) => advert.spare).length;
  const trades = new Set(
    lines.flatMap(({ sign: { placed, found }, advert }) => [
      ...advert.offered,
      ...tradeWordsIn(placed.paragraph, found.weighed.sentence),
    ]),
  ).size;
  const words = lines.reduce((sum, { sign }) => sum + sign.found.weighed.words, 0);
  return {
    offers: most(({ sign }) => sign.found.weighed.offers),
    calls: most(({ sign }) => sign.found.weighed.calls),
    brands: some(({ sign }) => sign.found.weighed.brands > 0),
    praise: some(({ sign }) => sign.found.weighed.praise > 0),
    strong: some(({ sign }) => sign.found.weighed.strength >= strong),
    mostly: lines.filter(({ sign }) => sign.found.weighed.strength >= little).length / Math.max(1, sentences),
    gives: some(({ sign }) => sign.found.gives > 0),
    leads: some(({ sign }) => sign.found.leads),
    reader: some(({ sign }) => sign.found.reader),
    dealing: some(({ advert }) => advert.dealing),
    contact: some(({ advert }) => advert.contact !== null),
    lack: some(({ advert }) => advert.lack),
    tellsOf: some(({ advert }) => advert.tellsOf),
    people: some(({ advert }) => advert.people > 0),
    spare: spare > 0,
    severalSpare: spare > 1,
    trade: trades > 0,
    twoTrades: trades > 1,
    threeTrades: trades > 2,
    fresh: some(({ caption }) => caption?.fresh === true),
    had: some(({ caption }) => caption?.had === true),
    addresses: some(({ slogan }) => slogan.addresses),
    houseTag: someShow(own, hasHouseTag),
    wareTag: someShow(own, hasWareTag),
    dressed: sumOver(own, tagsIn) >= leastTags,
    emoji: someShow(own, hasEmoji),
    links: someShow(own, hasLink),
    mentions: someShow(own, hasMention),
    i: someShow(own, writesI),
    short: words < shortPost,
  };
}

/** Whether a sentence stands in an advertisement as what it says of itself: neither told, nor asked in earnest. */
function advertises({ sign: { found }, advert, caption }: Line): boolean {
  const { weighed, gives, asks, asksReader, headsGift } = found;
  if (weighed.words < leastLine || gives > 0 || weighed.gives > 0 || headsGift || advert.tellsOf) return false;
  if ((found.own.person?.i ?? 0) > 0) return false;
  return !(caption?.lived ?? false) && (!asks || asksReader || advert.lack);
}

/**
 * What each sentence of a short post gains by all that the post shows, taken together, where no single reading tells of
 * it: a price here, hashtags of a trade there, lines without a clause, readers who lack something. Whoever thanks, gives
 * notice, asks in earnest or shares code advertises nothing.
 */
export function impressionOf(
  own: readonly PlacedParagraph[],
  signs: readonly PlacedSigns[],
): readonly SellingGain[] | undefined {
  const words = signs.reduce((sum, { found }) => sum + found.weighed.words, 0);
  if (signs.length < leastLine || words > mostWords || someShow(own, sharesCode) || someShow(own, hasCode))
    return undefined;
  const lines = signs.map(lineOf);
  const isOthers = lines.some(
    ({ sign: { placed, found }, advert }, index) =>
      advert === undefined ||
      advert.notice ||
      advert.earnest ||
      // What readers lack is put to them first; what is asked later may want an answer.
      (found.asks && (index > 0 || !(advert.lack || found.asksReader))) ||
      thanksIn(placed.paragraph, found.weighed.sentence),
  );
  if (isOthers) return undefined;
  const doing = lines.map(advertises);
  // A list by itself is of anything: of steps, of what is wrong.
  const speaks = lines.some(({ sign: { found } }, index) => doing[index] && !found.item);
  if (!speaks || doing.filter(Boolean).length < leastLine) return undefined;
  const shown = signsShown(own, lines);
  // "I shipped my first app, after six months of evenings": who tells it leads nobody anywhere.
  if (shown.i && !leading.some((sign) => shown[sign])) return undefined;
  const impression = (Object.keys(weights) as Sign[]).reduce(
    (sum, sign) => sum + weights[sign] * Number(shown[sign] ?? 0),
    0,
  );
  if (impression < leastImpression) return undefined;
  return lines.map(({ sign: { found } }, index) =>
    doing[index] ? { gain: Math.max(0, strengthThere - found.weighed.strength), acts: 1, advert: true } : noGain,
  );
}
