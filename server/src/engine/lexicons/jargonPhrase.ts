import type { GradedPhrase } from '../language/wording/usedInPost.ts';

/**
 * - `verb`, `noun`, `adjective`, `phrase`: what plain words replace;
 * - `anglicism`: an English word, or an English meaning, in a French sentence.
 */
type JargonKind = 'verb' | 'noun' | 'adjective' | 'phrase' | 'anglicism';

/** A buzzword that has a plain word. Strong ones speak by themselves, weak ones beside others. */
export interface JargonPhrase extends GradedPhrase {
  readonly kind: JargonKind;
  /** Written in capitals or not meant: "ROI", not the king of Bois-le-Roi. */
  readonly capitals?: true;
  /** The plain words to name in the message: the first rewrite's, or others where none fits every sentence. */
  readonly plain: string;
}
