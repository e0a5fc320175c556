import { fold } from '../text/fold.ts';

/** Words that begin with an h that forbids elision, among those that rewrites meet. */
const aspirated =
  /^(?:hache|haie|haine|halt|hamac|hand|hangar|hasard|hausse|haut|hero[s]?$|heurt|hibou|hockey|hollande|homard|hont|hors|huit|hurl)/;

/** Whether a word makes the one before it lose its vowel: `l'`, `d'`, `qu'`. */
export function takesElision(word: string): boolean {
  const folded = fold(word);
  if (/^(?:oui|onze|onzieme|yaourt|yoga|ouistiti|uhlan)/.test(folded)) return false;
  if (folded.startsWith('h')) return !aspirated.test(folded);
  return /^[aeiouy]/.test(folded) && !/^y[aeiou]/.test(folded);
}

const elided: Readonly<Record<string, string>> = {
  de: 'd',
  que: 'qu',
  je: 'j',
  ne: 'n',
  se: 's',
  me: 'm',
  te: 't',
  le: 'l',
  la: 'l',
  ce: 'c',
  jusque: 'jusqu',
  lorsque: 'lorsqu',
  puisque: 'puisqu',
  quoique: 'quoiqu',
};

/** The full forms, where they do not depend on a gender that is not known (`l'` is le or la). */
const full: Readonly<Record<string, string>> = {
  d: 'de',
  qu: 'que',
  j: 'je',
  n: 'ne',
  s: 'se',
  m: 'me',
  t: 'te',
  jusqu: 'jusque',
  lorsqu: 'lorsque',
  puisqu: 'puisque',
};

function likeCase(model: string, word: string): string {
  return model[0] !== model[0]?.toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/**
 * How `before` (a word without its apostrophe) is written in front of `next`, the space or apostrophe included; undefined
 * where it cannot be told. `le` in front of a vowel is `l’`, `d` in front of a consonant is `de `.
 */
export function joinBefore(before: string, next: string, apostrophe: string): string | undefined {
  const folded = fold(before);
  if (takesElision(next)) {
    const short = elided[folded];
    if (short) return likeCase(before, short) + apostrophe;
    if (full[folded] || folded === 'l' || folded === 'c') return before + apostrophe;
    return `${before} `;
  }
  const long = full[folded];
  if (long) return `${likeCase(before, long)} `;
  if (folded === 'l' || folded === 'c') return undefined;
  return `${before} `;
}

/** `de` + `le` is `du`, `à` + `les` is `aux`: the contracted word, or undefined where the two stay apart. */
export function contract(preposition: string, article: string): string | undefined {
  const key = `${fold(preposition)} ${fold(article)}`;
  const contracted: Readonly<Record<string, string>> = { 'de le': 'du', 'de les': 'des', 'a le': 'au', 'a les': 'aux' };
  const word = contracted[key];
  return word && likeCase(preposition, word);
}
