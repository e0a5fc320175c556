/** What shows that a word belongs to a language: the word itself, or its letters. */
export interface LanguageCues {
  /** Function words and the commonest others, lower case, accents kept; words that several languages share are in each. */
  readonly words: ReadonlySet<string>;
  /** Ends of words, two to six letters. */
  readonly endings: ReadonlySet<string>;
  /** Groups of two or three letters within words, and letters by themselves. */
  readonly letters: ReadonlySet<string>;
}
