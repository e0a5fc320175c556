import { isDigit } from '../../text/characters.ts';
import { sentenceFact } from '../../text/sentenceFact.ts';
import type { Token } from '../../text/tokens.ts';
import { isCapitalised } from '../names/candidate.ts';
import { wordSet } from '../wordSet.ts';
import { givesTelephone } from './telephones.ts';

/** How readers reach whom a sentence tells them to reach: `place` without a number of the house, `hours` when and not where. */
export type Contact = 'number' | 'mail' | 'address' | 'place' | 'hours';

const mail = /(?<![\w:=.+-])[\w.+-]{1,40}@[\w-]{1,40}\.[a-z]{2,12}/i;

/** `32 rue Nationale`, `8 bis, place de la Halle`; of other places there are several: `3 places`. */
const frenchStreet =
  /(?<![\p{L}\d])\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\.|boulevard|boul\.|bd|place (?=d|\p{Lu})|route|chemin|quai|impasse|allée|ruelle|square|faubourg|chaussée|esplanade|passage|rang) ?\p{L}/iu;
/** `14 High Street`, `220 Main St`, `Unit 6`. */
const englishStreet =
  /(?<![\p{L}\d.,£$€])\d{1,5}[a-z]? (?:\p{Lu}[\p{L}'’.-]{0,20} ){1,3}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Dr|Way|Close|Square|Court|Ct|Boulevard|Blvd|Place|Pl|Row|Parade|Hill|Terrace|Highway|Hwy|Crescent|Quay|Mews)(?!\p{L})|\bUnit \d{1,3}\b/u;
/** `de 9 h à 19 h`, `du mardi au samedi`, `7j/7`. */
const frenchHours =
  /(?<!\d)\d{1,2} ?h(?:\d{2})? ?(?:à|-|–) ?\d{1,2} ?h|\btous les jours\b|\bjusqu['’]à \d{1,2} ?h\b|\b7 ?j(?:ours)?(?: sur |\/)7\b|\b24 ?h(?: sur |\/)24\b|\bdu (?:lundi|mardi|mercredi|jeudi|vendredi) au (?:vendredi|samedi|dimanche)\b/i;
/** `open 9 to 5`, `9am-5pm`, `open till 8`, `24/7`. */
const englishHours =
  /\b(?:daily|every (?:week)?day)\b|\bopen (?:\w{1,10} ){0,3}(?:until|till|from|daily|every|\d)|(?<!\d)\d{1,2}(?:[.:]\d{2})? ?[ap]m ?(?:to|-|–|until) ?\d{1,2}(?:[.:]\d{2})? ?[ap]m\b|\b(?:till|until) (?:\d{1,2}(?: ?[ap]m\b|(?!\d| ?[a-z]))|noon|midnight|late\b)|\b24\/7\b|\b(?:mon|tues?|wed|thurs?|fri|sat) ?[-–] ?(?:fri|sat|sun)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun|week)(?:days?|ends?)(?: to (?:fri|satur|sun)day)?,? (?:at )?\d{1,2}(?:[.:]\d{2})?(?: ?[ap]m\b| ?[-–] ?\d{1,2}\b)/i;

/** `rue du Port`, `coin Ontario et Saint-Denis`, `en face de la gare`. */
const frenchPlace =
  /(?<!\p{L})(?:rue|avenue|place|quai|boulevard|chemin|ruelle|galerie|coin) (?:(?:de|du|des|de la|de l['’]|d['’]) ?)?\p{Lu}|(?<!\p{L})(?:en face|à côté|à deux pas) (?:de|du|des|d['’])/u;
/** `Harbour Street`, `corner of 5th and Main`, `opposite the bank`. */
const englishPlace =
  /\p{Lu}[\p{L}'’-]{1,20} (?:Street|St|Road|Rd|Lane|Avenue|Ave|Row|Parade|Arcade|Square|Quay|Wharf|Mews)(?!\p{L})|\boff the [ABM]\d|\bcorner of\b|\b(?:opposite|next (?:door )?to|across from|behind) the\b/u;

const placesIn = { fr: frenchPlace, en: englishPlace };
const hours = { fr: frenchHours, en: englishHours };
const streets = { fr: frenchStreet, en: englishStreet };

/** Where a shop is, as the line that closes its post says it without a number: "Willow & Co, The Arcade". */
const places = wordSet(
  'rue avenue boulevard place quai galerie impasse route street road lane arcade square parade mall quay yard wharf',
);
/** What may stand in small letters between the names of such a line. */
const joining = wordSet('de du des d la le les l au aux en sur et chez the of on in at and by near just a');
const [fewestInLine, mostInLine] = [3, 9];

/** Whether a sentence is nothing but a name and where it is found. */
function isSignature(tokens: readonly Token[], isCapital: (token: Token) => boolean): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const [first] = words;
  if (!first || words.length < fewestInLine || words.length > mostInLine || !isCapital(first)) return false;
  if (!tokens.some(({ kind, folded }) => kind === 'punctuation' && folded === ',')) return false;
  return (
    words.some(({ folded }) => places.has(folded)) &&
    words.every((token) => isCapital(token) || joining.has(token.folded) || places.has(token.folded))
  );
}

/** Whether a line begins with a name of some words and a comma, as that of a shop does that gives its hours behind it. */
function isNamed(tokens: readonly Token[], isCapital: (token: Token) => boolean): boolean {
  const end = tokens.findIndex(({ kind, folded }) => kind === 'punctuation' && folded === ',');
  const words = tokens.slice(0, Math.max(0, end)).filter(({ kind }) => kind === 'word');
  return words.length > 1 && words.every((token) => isCapital(token) || joining.has(token.folded));
}

/** How a sentence says that its author is reached; null where it does not. */
export const contactIn = sentenceFact((tokens, _base, paragraph, index): Contact | null => {
  const { language, own, sentences } = paragraph;
  const sentence = sentences[index];
  if (language === 'und' || !sentence) return null;
  const text = own.slice(sentence.from, sentence.to);
  if (text.includes('@') && mail.test(text)) return 'mail';
  let hasDigit = false;
  for (let at = 0; at < text.length && !hasDigit; at++) hasDigit = isDigit(text.charCodeAt(at));
  if (hasDigit) {
    if (givesTelephone(text)) return 'number';
    if (streets[language].test(text)) return 'address';
  }
  const isCapital = (token: Token): boolean => isCapitalised(paragraph, token);
  if (isSignature(tokens, isCapital)) return 'address';
  const isTimed = hours[language].test(text);
  // Where and when in a line is as good as the number of the house.
  if (text.startsWith('📍') || placesIn[language].test(text)) return isTimed ? 'address' : 'place';
  if (!isTimed) return null;
  return isNamed(tokens, isCapital) ? 'address' : 'hours';
});
