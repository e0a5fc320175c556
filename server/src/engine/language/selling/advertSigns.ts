import { paragraphFact } from '../../text/paragraph.ts';
import { sentenceFact } from '../../text/sentenceFact.ts';
import {
  arrivesIn,
  asksInEarnestIn,
  beckonsIn,
  isSpareIn,
  namesLack,
  opensDealing,
  sendsToRead,
} from './advertLines.ts';
import { isNotice, offeredIn, peopleIn, tellsOfIn } from './advertWords.ts';
import { type Contact, contactIn } from './contacts.ts';
import { closingAddressOf } from './sites.ts';

/** How readers reach an advert's author; `site` is a front page that its paragraph ends with. */
export type AdvertContact = Contact | 'site';

/** What a sentence of an advert does that its own words and links alone show. */
export interface AdvertSigns {
  readonly contact: AdvertContact | null;
  /** Words of trade, each once. */
  readonly offered: readonly string[];
  /** Words of what people do together. */
  readonly people: number;
  readonly notice: boolean;
  readonly lack: boolean;
  readonly earnest: boolean;
  readonly dealing: boolean;
  /** Tells readers to come or to write. */
  readonly beckons: boolean;
  /** Tells of others. */
  readonly tellsOf: boolean;
  /** Sends readers to something to read. */
  readonly reads: boolean;
  /** Is a line without a clause. */
  readonly spare: boolean;
  /** Says that wares have come. */
  readonly arrives: boolean;
}

/** What a sentence shows of an advert by its words alone. */
const ofSentence = sentenceFact((_tokens, _base, paragraph, index): AdvertSigns => {
  const contact = contactIn(paragraph, index);
  return {
    contact,
    offered: offeredIn(paragraph, index),
    people: peopleIn(paragraph, index),
    notice: isNotice(paragraph, index),
    lack: namesLack(paragraph, index),
    earnest: asksInEarnestIn(paragraph, index),
    beckons: beckonsIn(paragraph, index),
    tellsOf: tellsOfIn(paragraph, index),
    reads: sendsToRead(paragraph, index),
    spare: isSpareIn(paragraph, index),
    arrives: arrivesIn(paragraph, index),
    dealing: opensDealing(paragraph, index, contact !== null),
  };
});

/** What each sentence of a paragraph shows of an advert. */
export const advertSignsOf = paragraphFact((paragraph): readonly AdvertSigns[] => {
  const { links, sentences } = paragraph;
  const isShop = closingAddressOf(paragraph) === 'shown';
  return sentences.map(({ from, to }, index) => {
    const signs = ofSentence(paragraph, index);
    if (!links.some((link) => !link.image && link.from >= from && link.from < to)) return signs;
    return {
      ...signs,
      contact: signs.contact ?? (isShop ? 'site' : null),
      dealing: opensDealing(paragraph, index, true),
    };
  });
});

/** Whether a paragraph says how its author is reached. */
export const givesContact = paragraphFact((paragraph): boolean =>
  paragraph.sentences.some((_, index) => contactIn(paragraph, index) !== null),
);
