import { fold } from '../../text/fold.ts';

/**
 * How much a word says by itself:
 *
 * - `slur`: despises a whole group of people, whoever is meant;
 * - `insult`: is said of people only, and only to hurt ("connard", "asshole");
 * - `person`: hurts where it is said of a person ("crétin", "moron"); some have another sense beside;
 * - `quality`: is said of things and deeds too ("nul", "stupid"): hurts where it is said to a person;
 * - `figure`: an animal, a trade, a thing ("porc", "clown"): hurts where somebody is called so;
 * - `label`: a camp ("gauchiste", "liberal"): hurts with contempt around it;
 * - `group`: a people, a faith, a sex: with contempt around it, it is a slur.
 */
export type Grade = 'slur' | 'insult' | 'person' | 'quality' | 'figure' | 'label' | 'group';

/** Words of one grade, separated by `|`; a word may be of several tokens ("trou du cul"). */
export type GradedWords = Readonly<Record<Grade, string>>;

export interface Lexeme {
  readonly words: readonly string[];
  readonly grade: Grade;
}

/** Lexemes by their first word, the longest first. */
export type Lexemes = ReadonlyMap<string, readonly Lexeme[]>;

/** How rude a kept list holds a word, 2 the rudest. */
export type Sureness = Readonly<Record<string, number>>;

/** Most are: there is nothing to part or to fold. */
const oneWord = /^[a-z]+$/;

/**
 * Our own grades and, behind them, what a kept list is sure of: it hurts where somebody is called so. `harmless` are the
 * list's words for things, acts and bodies.
 */
export function gatherLexemes(own: GradedWords, kept: Sureness, harmless: ReadonlySet<string>): Lexemes {
  const grades = new Map<string, Grade>();
  const add = (phrase: string, grade: Grade): void => {
    if (oneWord.test(phrase)) {
      grades.set(phrase, grade);
      return;
    }
    const words = phrase
      .split(/[\s'’-]+/)
      .filter(Boolean)
      .map(fold);
    grades.set(words.join(' '), grade);
  };
  for (const [word, sureness] of Object.entries(kept)) {
    if (sureness === 2 && !harmless.has(fold(word)) && word.length > 3) add(word, 'figure');
  }
  for (const [grade, words] of Object.entries(own) as [Grade, string][]) {
    for (const word of words.split('|')) add(word, grade);
  }
  const lexemes = new Map<string, Lexeme[]>();
  for (const [word, grade] of grades) {
    const words = word.split(' ');
    const first = words[0] as string;
    const others = lexemes.get(first);
    if (others) others.push({ words, grade });
    else lexemes.set(first, [{ words, grade }]);
  }
  for (const known of lexemes.values()) if (known.length > 1) known.sort((a, b) => b.words.length - a.words.length);
  return lexemes;
}
