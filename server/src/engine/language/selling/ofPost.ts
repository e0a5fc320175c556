import type { PlacedParagraph } from '../../draft.ts';
import type { Sentence } from '../../text/sentences.ts';
import { asksForMissing } from '../appeals/missing.ts';
import { all, type IsThere, readPost, type SellingAt } from './readPost.ts';
import type { SellingSentence } from './selling.ts';
import { judgedByWording } from './wording/judged.ts';

type Own = readonly PlacedParagraph[];

const known = new WeakMap<Own, readonly SellingAt[]>();

/** The sentences of a post that sell, what it pitches and how it is worded taken into account, in order. */
export function sellingOfPost(own: Own): readonly SellingAt[] {
  let selling = known.get(own);
  if (!selling) {
    selling = sellingWithout(own, all);
    known.set(own, selling);
  }
  return selling;
}

/** "© Anouk Rao @anouk_rao", "We are presenting the work of @anouk_rao": whose work is shown, and nothing to sell. */
const shown = /^\W*\d*\W*©|\b(?:work|photos?|pictures?|travail|œuvres?) (?:by|of|from|de|d['’]|par) ?@/iu;
/** "He was spending about £3,800 a month", "grabbing my data before it’s too late": what somebody did is told. */
const told =
  /\b(?:(?:she|he|they)(?: (?:was|were|had been))? (?:spending|paying|losing|spent|paid|shifted|moved|saved|lost|wasted)|(?:elle|il)s? (?:dépensai(?:en)?t|payai(?:en)?t|perdai(?:en)?t|(?:a|ont) (?:dépensé|payé|perdu|économisé)))\b|^\W*\p{L}+ing (?:my|our) /iu;
/** "If it’s an emergency, always call 111", « appelez le 15 »: who helps for nothing. */
const rescue =
  /\b(?:call|ring|dial|phone|text)\b[^.!?]{0,30}?(?:(?<!\d ?)(?:111|112|911|999|988)(?! ?\d)|\b(?:000|triple zero|(?:health|life|crisis|poison)-?line|samaritans|emergency services|an ambulance)\b)|\b(?:appelez|appelle|appeler|composez|composer)\b[^.!?]{0,30}?(?:\ble (?:15|17|18|112|114|115|119|3114|3919)(?! ?\d)|\b(?:samu|sos médecins|secours|pompiers)\b|\bantipoison)/i;
const toReader = /\b(?:you|your|vous|votre|vos|tu|ton|ta|tes)\b/i;

const sellsNot = ({ paragraph }: PlacedParagraph, { sentence, outright, kind }: SellingSentence): boolean => {
  const { from, to } = paragraph.sentences[sentence] as Sentence;
  const text = paragraph.raw.slice(from, to);
  if ((told.test(text) && !toReader.test(text)) || rescue.test(text) || asksForMissing(paragraph, from)) return true;
  return (outright <= 0 || kind === 'brand') && shown.test(text);
};

/** The same where some of its sentences are taken out. */
export function sellingWithout(own: Own, isThere: IsThere): readonly SellingAt[] {
  const sells = ({ at, selling }: SellingAt): boolean => !sellsNot(own[at] as PlacedParagraph, selling);
  return judgedByWording(own, isThere, readPost(own, isThere).filter(sells)).filter(sells);
}
