import { paragraphFact } from '../../text/paragraph.ts';

const opening =
  /^\s*(?:communiqu[ée]s?(?: de presse)?\s*[:–—-]|communiqu[ée] de presse\b|(?:press|media|news) release\b|for immediate release\b)/iu;
const contact =
  /(?<!\p{L})(?:contacts? (?:de )?presse|(?:press|media) (?:contacts?|enquiries|inquiries|office))(?!\p{L})/iu;

/** Whether a paragraph says of its post that it is meant for the press: it names the house and how it is reached, and sells nothing by that. */
export const isPressNote = paragraphFact(({ own }): boolean => opening.test(own) || contact.test(own));
