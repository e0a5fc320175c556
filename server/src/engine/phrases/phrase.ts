/**
 * Phrases as data. A lexicon is an array of `Phrase`; the notation of `pattern` is small on purpose:
 *
 * | notation        | matches                                                                              |
 * |-----------------|--------------------------------------------------------------------------------------|
 * | `mot`           | that word; case, accents and the kind of apostrophe or hyphen do not matter           |
 * | `,` `%` `🎉`    | that very mark; marks between words that the pattern does not name end the match        |
 * | `n'hésitez pas` | several words: split where the tokenizer splits (spaces, apostrophes, hyphens)        |
 * | `(a\|b c\|)`    | one of the alternatives, each of any number of words; an empty one makes it optional  |
 * | `[a b]`         | optional: short for `(a b\|)`                                                         |
 * | `<annoncer>`    | any inflected form of the lemma (verbs are written in the infinitive, English ones    |
 * |                 | as `<to announce>`); `<ravi,adj>` any gender and number; `<lead,n>` any number        |
 * | `*`             | zero, one or two words of any kind, never across the end of a sentence                |
 * | `_`             | exactly one word of any kind, or somebody mentioned                                   |
 * | `@_`            | somebody mentioned (`@lea`)                                                           |
 * | `#`             | a number (`3`, `1 000`, `12,5`)                                                       |
 * | `^` first       | only where a sentence begins (emoji, mentions and dashes before it do not count)      |
 * | `$` last        | only where a sentence ends (punctuation and emoji after it do not count); the mark     |
 * |                 | itself is `($)`                                                                       |
 * | `=(a\|,)` first | only directly after one of these words or marks, or where a sentence begins               |
 * | `!(a\|b)` first | not directly after one of these words                                                 |
 * | `!(a\|b)` last  | not directly before one of these words                                                |
 *
 * A phrase is looked for in the author's own text only: quotations, code, URLs and comments are already masked.
 */
export interface Pattern {
  /** Stable slug, unique in its lexicon: what "accept this phrase" names. */
  readonly id: string;
  /** One or several patterns in the notation above; several are variants of one and the same phrase. */
  readonly pattern: string | readonly string[];
  /** Sentences that contain the phrase; run as tests. At least two, inflected or worded differently. */
  readonly hits: readonly string[];
  /** Sentences close to it that do not contain it (literal uses, other meanings); run as tests. At least one. */
  readonly misses: readonly string[];
}

type PhraseKind = 'opening' | 'announcement' | 'closing' | 'filler';

/**
 * What becomes of a phrase:
 *
 * - `remove`: the phrase goes, with the comma or conjunction that hung on it; a capital follows where a sentence begins.
 * - `remove-sentence`: the whole sentence goes (for phrases that are all a sentence says).
 * - `clause`: the phrase introduces a clause ("… annoncer que X", "… to announce that X"): X stays as the sentence.
 *   For this the pattern must end right before the clause, its "que" / "that" included.
 * - `imperative`: the phrase is followed by an infinitive ("n'hésitez pas à nous contacter", "feel free to write"):
 *   the infinitive becomes an imperative of the same person, its pronouns put in order ("contactez-nous", "write").
 *   For this the pattern must end right before the infinitive and its pronouns.
 * - `news`: the phrase is followed by a noun that tells an event ("… annoncer l'ouverture de notre atelier", "… to announce
 *   the launch of our map"): the noun becomes its verb ("Notre atelier ouvre", "We are launching our map").
 *   For this the pattern must end right before the noun's article.
 * - `{ replace }`: the phrase is replaced by this text, which must be grammatical wherever the phrase is.
 *   `replace` may be keyed by the pattern's index when the variants need different words.
 * - `{ verb, of }`: the phrase holds a form of the French verb `of`; the same form of `verb` replaces the phrase ("impactait"
 *   → "touchait"). Words after the first of `verb` follow it as they are, `…` being what the phrase has after its verb.
 * - `{ field }`: what stands here is only the author's to say: the phrase is replaced by this text, `…` in it being the field.
 */
export type Rewrite =
  | 'remove'
  | 'remove-sentence'
  | 'clause'
  | 'imperative'
  | 'news'
  | { readonly replace: string | readonly string[] }
  | { readonly verb: string; readonly of: string }
  | { readonly field: string };

/** A phrase that knows what to write in its place. */
export interface MendablePhrase extends Pattern {
  /** In order of preference; the first is the preferred fix. */
  readonly rewrites: readonly Rewrite[];
  /** `[before, after]`: a whole sentence (or two) and what the preferred fix makes of it; run as tests. At least one where it has rewrites. */
  readonly mends: readonly (readonly [before: string, after: string])[];
}

export interface CannedPhrase extends MendablePhrase {
  readonly kind: PhraseKind;
}
