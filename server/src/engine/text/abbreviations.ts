import { codePointAt, isDigit, isLetter, isSpace, joiner } from './characters.ts';
import { fold } from './fold.ts';

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** Titles: never the end of a sentence where they have their capital; words of their own otherwise (`mon prof.`). */
const titles = words('m me ms mm mt mss pr prof mgr messrs rev hon gen col capt lt sgt sen rep gov pres pl');

/** Never the end of a sentence: something always follows. */
const leading = words(
  `mr mrs mme mmes mlle mlles dr drs cf vs feat ft p.ex e.g i.e c.-a-d c.a.d c-a-d a.k.a viz approx env av bd blvd fg
  incl excl`,
);

/** The end of a sentence before a capital only. */
const trailing = words(
  `etc ex lun ven sam dim tel ref max min resp hab dept ext ed coll dir suiv cie oz lbs
  jan janv feb fev fevr mar avr apr jul juil aug sep sept oct nov dec j.-c`,
);

/** Before a capital too they end a sentence only where a word follows that begins sentences: `Acme Inc. Paris`. */
const trailingNames = words('inc ltd co corp jr sr st ste ave bros al sarl');

/** Abbreviations before a number only; words of their own otherwise: `art. 5`, `No. 3`. */
const numbered = words('art est no nos fig vol chap ch sec par pp pg para apt ver vers tome n°');

/** Lower-case letters that are words cut to one: `c. à d.`, `p. ex.`, `v. 2`. */
const cutLetters = words('c p n s v t f');

/** Only where a sentence begins: `P.S. Je reviens.` */
const labels = words('p.s n.b ps nb');

const starters = words(
  `a an the i we you he she it they this that these those there here but and so if in on at when what why how who where
  my our your his her their for not no yes now then to as is are do does did have has let please thanks after before
  le la les un une des du ce cet cette ces c j l d qu n s il elle ils elles nous vous je tu et mais ou donc si pour
  dans en avec sans sur quand que qui quoi pourquoi comment mon ma mes notre nos votre vos son sa ses leur leurs merci
  oui non au aux depuis apres avant puis ca voici voila`,
);

/** Whether the word that stands at `at`, with a capital, is one that sentences begin with. */
export function isStarter(text: string, at: number): boolean {
  let to = at;
  while (to < text.length && to < at + 10 && (isLetter(text.charCodeAt(to)) || text.charCodeAt(to) === joiner)) to++;
  return starters.has(fold(text.slice(at, to)));
}

const capital = /\p{Lu}|\p{Lt}/u;
const smallLetter = /\p{Ll}/u;

/** Whether the code point is a capital; NaN, as past a text's end, is none. */
export function isCapital(codePoint: number): boolean {
  if (!(codePoint >= 0x80)) return codePoint >= 0x41 && codePoint <= 0x5a;
  return capital.test(String.fromCodePoint(codePoint));
}

/** Whether the code point is a small letter; NaN, as past a text's end, is none. */
export function isSmall(codePoint: number): boolean {
  if (!(codePoint >= 0x80)) return codePoint >= 0x61 && codePoint <= 0x7a;
  return smallLetter.test(String.fromCodePoint(codePoint));
}

const longestAbbreviation = 14;

/** Where the letters, dots and hyphens before `to` begin; undefined where there are more than an abbreviation has. */
function wordStart(text: string, from: number, to: number): number | undefined {
  let at = to;
  while (at > from) {
    const code = text.charCodeAt(at - 1);
    if (!isLetter(code) && code !== 0x2e && code !== 0x2d && code !== 0xb0 && code !== joiner) break;
    at--;
    if (to - at > longestAbbreviation) return undefined;
  }
  return at;
}

/**
 * Whether a number or letter at `to` may be that of a list's item: no word stands between `from` and it, or a colon,
 * comma or bracket stands before it.
 */
function opensItem(text: string, from: number, to: number): boolean {
  const spaced = to > from && isSpace(text.charCodeAt(to - 1));
  for (let at = to - 1; at >= from; at--) {
    const code = text.charCodeAt(at);
    if (spaced && ':,;'.includes(text.charAt(at))) return true;
    if (isLetter(code) || isDigit(code) || to - at > longestAbbreviation) return false;
  }
  return true;
}

function followsSmallLetter(text: string, from: number, at: number): boolean {
  let before = at - 1;
  while (
    before >= from &&
    (isSpace(text.charCodeAt(before)) || text.charCodeAt(before) === joiner) &&
    at - before < 4
  ) {
    before--;
  }
  return before >= from && isSmall(text.charCodeAt(before));
}

function isAllCapitals(text: string, at: number): boolean {
  return isCapital(codePointAt(text, at)) && isCapital(text.codePointAt(at + 1) ?? 0);
}

/**
 * Whether the full stop at `dot` ends the sentence that begins at `from`, or only an abbreviation, an initial or the
 * number of a list's item. `next` is the offset of the first visible character after it and the spaces that follow.
 */
export function stopEndsSentence(text: string, from: number, dot: number, next: number): boolean {
  const start = wordStart(text, from, dot);
  if (start === undefined) return true;
  const written = text.slice(start, dot).replaceAll('\u0000', '');
  const word = fold(written);
  const following = codePointAt(text, next);
  const beforeCapital = isCapital(following);
  const continues = isDigit(following) || isSmall(following);
  if (word === '') {
    let digits = dot;
    while (digits > from && digits > dot - 3 && isDigit(text.charCodeAt(digits - 1))) digits--;
    return digits === dot || !opensItem(text, from, digits);
  }
  if (leading.has(word) || (titles.has(word) && isCapital(written.charCodeAt(0)))) return false;
  if (labels.has(word) && opensItem(text, from, start)) return false;
  if (trailingNames.has(word)) {
    return !continues && (!beforeCapital || isSmall(written.charCodeAt(0)) || isStarter(text, next));
  }
  if (trailing.has(word)) return !continues;
  if (numbered.has(word)) return !isDigit(following);
  if (word.includes('.')) {
    if (word.split('.').some((part) => part.length > 3)) return true;
    if (continues) return false;
    return isCapital(written.charCodeAt(0)) ? isStarter(text, next) : !isAllCapitals(text, next);
  }
  if (word.length > 1) return true;
  if (!isCapital(written.charCodeAt(0))) return !opensItem(text, from, start) && !(cutLetters.has(word) && continues);
  if (!beforeCapital) return true;
  // `plan B. Puis`, `sur X. Venez` and `you and I. Paul` against `par J. Dupont` and `J. K. Rowling`.
  return followsSmallLetter(text, from, start) && (word === 'x' || word === 'i' || isStarter(text, next));
}
