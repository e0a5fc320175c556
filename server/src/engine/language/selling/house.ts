import type { PlacedParagraph } from '../../draft.ts';
import { someShow } from '../../text/gather.ts';
import { paragraphFact } from '../../text/paragraph.ts';
import { personsOf } from '../persons/persons.ts';
import { leastSentenceWords } from './selling.ts';
import type { PlacedSigns, SentenceSigns } from './signs.ts';
import { sharesCode } from './sites.ts';
import { hasTelephone } from './telephones.ts';
import { thanksIn, tradeTagsIn, tradeWordsIn } from './tradeWords.ts';

/** Longer addresses are read only this far. */
const longestUrl = 120;
const home =
  /^(?:https?:\/\/)?(?:www\.)?[\w.-]+\.[a-z]{2,12}(?:\/(?:(?:contact|book|booking|quote|devis|rdv|reserver|start|demo|waitlist)\/?)?)?(?:[?#].*)?$/i;

/** Whether a paragraph links to where a house receives: its front page, its page for bookings. A page of a site is something to read. */
const linksHome = paragraphFact(({ links }) =>
  links.some(({ url, image }) => !image && home.test(url.slice(0, longestUrl))),
);

/** Who writes "I" writes of themselves: a house does not. */
export const writesI = paragraphFact((paragraph) => personsOf(paragraph).some(({ i }) => i > 0));

/** How many hashtags a post that advertises ends with. */
const leastHashtags = 3;
/** So many different words of a trade, fewer where it says how to reach it or ends in hashtags. */
const [leastTrade, leastTradeReached] = [3, 2];
/** A call from here on leads somewhere; a price from here on is one that is asked. */
const [leastCall, leastPrice] = [0.4, 0.6];
/** Longer posts that lead nowhere explain. */
const longestSlogan = 12;
/** What a sentence gains: by the house as its subject, by what it says to readers, by naming what is sold. */
const gains = { we: 0.6, reader: 0.55, trade: 0.55, rid: 0.5, short: 0.5, advert: 0.2 } as const;
const fewSentences = 3;
/** A line of so few words between others says what one gets. */
const shortLine = 6;

/** Whether the house speaks: as "we", as its name, which is a hashtag of the post, or by what it sells for so much. */
function isVoice({ gives, asks, we, weighed, names }: SentenceSigns, tags: ReadonlySet<string>): boolean {
  if (gives >= 1 || asks) return false;
  if (weighed.brands > 0 || weighed.offers >= leastPrice) return true;
  return gives === 0 && (we || names.some(({ name, weight }) => weight === 1 && tags.has(name)));
}

/** What a post shows beside its sentences. */
interface Layout {
  /** It says where to find the house, and is made as advertisements are: hashtags under it, or a price in it. */
  readonly advertises: boolean;
  /** Of so few sentences each says more. */
  readonly short: boolean;
  /** Nothing but its slogans tells what it pitches: then a short line between them is one more. */
  readonly slogans: boolean;
}

function gainOf({ placed, found }: PlacedSigns, { advertises, short, slogans }: Layout, index: number): number {
  const { we, reader, gives, asks, asksReader, rid, just, item, weighed } = found;
  if (gives > 0 || weighed.words < leastSentenceWords || weighed.gives > 0) return 0;
  if (asks) return advertises && asksReader && index < 2 ? gains.reader : 0;
  const names = tradeWordsIn(placed.paragraph, weighed.sentence).length > 0;
  const gain = Math.max(
    we ? gains.we : 0,
    reader ? gains.reader : 0,
    names ? gains.trade : 0,
    rid || just ? gains.rid : 0,
    (item ? advertises : slogans && weighed.words <= shortLine) ? gains.short : 0,
  );
  return gain > 0 && advertises && short ? gain + gains.advert : gain;
}

/**
 * What each sentence of a post gains where a firm speaks and nobody in it: "we" and "you", words of its trade, a number to
 * call or its front page; nobody says "I", is thanked, or tells what was lived. Slogans sell by that, whatever their words.
 */
export function houseOf(
  own: readonly PlacedParagraph[],
  signs: readonly PlacedSigns[],
  slogans: boolean,
): readonly number[] | undefined {
  const counted = signs.filter(({ found }) => found.weighed.words >= leastSentenceWords);
  const gives = ({ placed, found }: PlacedSigns): boolean =>
    found.gives >= 1 || found.headsGift || thanksIn(placed.paragraph, found.weighed.sentence);
  if (counted.length < 2 || counted.some(gives) || someShow(own, writesI) || someShow(own, sharesCode))
    return undefined;
  const tags = new Set(own.flatMap(({ paragraph }) => paragraph.hashtags.map(({ name }) => name.toLowerCase())));
  const trade = new Set([
    ...counted.flatMap(({ placed, found }) => tradeWordsIn(placed.paragraph, found.weighed.sentence)),
    ...own.flatMap(({ paragraph }) => tradeTagsIn(paragraph)),
  ]);
  const isReached =
    someShow(own, hasTelephone) ||
    someShow(own, linksHome) ||
    signs.some(({ found }) => found.weighed.calls >= leastCall);
  if (!isReached && counted.length > longestSlogan) return undefined;
  const isTagged = tags.size >= leastHashtags;
  const voices = counted.filter(({ found }) => isVoice(found, tags)).length + (isTagged ? 1 : 0);
  const isPriced = isReached && counted.some(({ found }) => found.weighed.offers >= leastPrice);
  const enough = isPriced ? 0 : isReached || isTagged ? leastTradeReached : leastTrade;
  if (voices < (isReached ? 1 : 2) || trade.size < enough) return undefined;
  const layout = { advertises: isReached && (isTagged || isPriced), short: counted.length <= fewSentences, slogans };
  return signs.map((sign, index) => gainOf(sign, layout, index));
}
