import { fold } from '../text/fold.ts';

type DraftLanguage = 'fr' | 'en';
type GrammaticalNumber = 'singular' | 'plural';

const plurals: Readonly<Record<DraftLanguage, (word: string) => string>> = {
  fr: (word) => {
    if (/[sxz]$/i.test(word)) return word;
    if (/(?:eau|eu)$/i.test(word)) return `${word}x`;
    return /al$/i.test(word) ? `${word.slice(0, -1)}ux` : `${word}s`;
  },
  en: (word) => {
    if (/[^aeiou]y$/i.test(word)) return `${word.slice(0, -1)}ies`;
    return /(?:s|x|z|ch|sh)$/i.test(word) ? `${word}es` : `${word}s`;
  },
};

const singulars: Readonly<Record<DraftLanguage, (word: string) => string>> = {
  fr: (word) => {
    if (/eaux$/i.test(word)) return word.slice(0, -1);
    return /aux$/i.test(word) ? `${word.slice(0, -2)}l` : word.replace(/s$/i, '');
  },
  en: (word) => {
    if (/[^aeiou]ies$/i.test(word)) return `${word.slice(0, -3)}y`;
    return word.replace(/(?<=s|x|z|ch|sh)es$|(?<!s)s$/i, '');
  },
};

const languages = ['fr', 'en'] as const;

/** Each word that may be this one in the other number, in either language. */
export function inOtherNumber(word: string): readonly string[] {
  const others = languages.flatMap((language) => [plurals[language](word), singulars[language](word)]);
  return [...new Set(others)].filter((other) => other !== word);
}

/** The number in which words stand that were written down in the other one; undefined where that cannot be told. */
export function numberOf(source: string, words: readonly string[]): GrammaticalNumber | undefined {
  const written = source.split(/[\s'’-]+/).map(fold);
  const other = words.find((word) => !written.includes(word));
  if (other === undefined) return undefined;
  const isPlural = written.some((word) => languages.some((language) => plurals[language](word) === other));
  return isPlural ? 'plural' : 'singular';
}

/**
 * A few words in another number; undefined where there are short words among them: what of "vent du nord" would have to
 * agree, only its author knows.
 */
export function inNumber(text: string, number: GrammaticalNumber, language: DraftLanguage): string | undefined {
  const words = text.split(' ');
  if (!words.every((word) => /^\p{L}{4,}$/u.test(word))) return undefined;
  const change = number === 'plural' ? plurals[language] : singulars[language];
  // An English adjective is the same in every number.
  return words.map((word, index) => (language === 'en' && index < words.length - 1 ? word : change(word))).join(' ');
}
