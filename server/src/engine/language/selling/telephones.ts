import { isDigit } from '../../text/characters.ts';
import { paragraphFact } from '../../text/paragraph.ts';

const gap = '[ .\\u00a0\\u202f-]';
/** Inside a longer word, an amount, an address or a path digits call nobody. */
const [before, behind] = ['(?<![\\p{L}\\p{N}.,/=_:+-])(?<!\\d[ \\u00a0\\u202f])', '(?![\\p{L}\\p{N}=_]|[.,:/-]\\d)'];
/**
 * `+33 5 56 00 00 00`, `05 56 00 00 00`, `0475/12.34.56`, `020 7946 0958`, `(508) 555-0100`, `1-800-555-0100`, `98765 43210`:
 * beginning as numbers to call do, in groups or not.
 */
const telephone = new RegExp(
  `${before}(?:${[
    `\\+\\d{1,3}(?:${gap}?\\(?\\d{1,4}\\)?){2,6}`,
    `\\(?0\\d{1,4}\\)?(?:(?:${gap}|/)?\\d{2,6}){1,4}`,
    `(?:1${gap})?\\(?[2-9]\\d{2}\\)?${gap}\\d{3}${gap}\\d{4}`,
    '[6-9]\\d{4}[ -]\\d{5}',
  ].join('|')})${behind}`,
  'gu',
);
const [fewestDigits, mostDigits] = [9, 15];

function digitsIn(text: string): number {
  let digits = 0;
  for (let at = 0; at < text.length; at++) if (isDigit(text.charCodeAt(at))) digits++;
  return digits;
}

/** Whether a text gives a number to call. */
export function givesTelephone(text: string): boolean {
  return (
    digitsIn(text) >= fewestDigits &&
    (text.match(telephone) ?? []).some((number) => {
      const digits = digitsIn(number);
      return digits >= fewestDigits && digits <= mostDigits;
    })
  );
}

/** Whether a paragraph gives a number to call. */
export const hasTelephone = paragraphFact(({ own }): boolean => givesTelephone(own));
