import type { Span } from '../../text/paragraph.ts';

/**
 * - `direct`: asked in so many words, with or without its mark ("tu fais comment", "how do you…?").
 * - `tag`: a statement handed over for assent ("…, non ?", "…, right?").
 * - `elliptical`: without a verb ("Des idées ?", "Et vous ?", "Thoughts?").
 * - `indirect`: asked inside a statement ("je me demande si…", "I wonder how…").
 * - `invitation`: asks for an answer without asking a question ("dites-moi", "curieux de vous lire").
 */
export type QuestionKind = 'direct' | 'tag' | 'elliptical' | 'indirect' | 'invitation';

/**
 * Why a question asks its readers nothing:
 *
 * - `quoted`: it is somebody else's, told or cited; `title`: it names a work or heads a section.
 * - `answered`: the author answers it at once.
 * - `bait`: it sells or begs ("Prêts à tripler vos ventes ?", "Qui est partant ? Commentez OUI").
 * - `rhetorical`: it leads in to the text or calls for no answer ("Did you know…?", "Qui n'a jamais… ?").
 * - `unfilled`: it still has a field to fill in.
 */
export type QuestionFlaw = 'quoted' | 'title' | 'answered' | 'bait' | 'rhetorical' | 'unfilled';

/** A question or an invitation. It spans its sentence; offsets as the paragraph's. */
export interface Question extends Span {
  /** Index in `Paragraph.sentences`. */
  readonly sentence: number;
  readonly kind: QuestionKind;
  /** Written with a question mark. */
  readonly marked: boolean;
  /** Whether it wants more than yes or no. */
  readonly open: boolean;
  /** Whether it speaks to the reader, or to whoever may know. */
  readonly addressed: boolean;
  /** A real question to the readers, as far as its own paragraph tells. */
  readonly genuine: boolean;
  readonly flaw?: QuestionFlaw;
}
