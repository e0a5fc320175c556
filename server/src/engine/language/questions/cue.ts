import type { Pattern } from '../../phrases/phrase.ts';

/**
 * What a phrase says about the question it stands in or beside:
 *
 * - `invitation`: asks readers to answer, in the imperative or politely.
 * - `longing`: opens a question that dangles something ("Envie de…", "Ready to…"): bait, save among friends.
 * - `need`: opens one that may be bait or a plain question ("Vous cherchez…", "Need…"): the rest decides.
 * - `begging`: asks for a click, a follow or a share ("can you subscribe…").
 * - `promise`: what bait promises ("tripler vos ventes", "financial freedom").
 * - `company`: what friends propose to one another ("envie de venir", "want to grab"): no bait.
 * - `rhetorical`: wants no answer ("Saviez-vous que…", "Who doesn't love…").
 * - `lead-in`: wants none where text follows ("Devinez…", "Ever wondered…").
 * - `answer`: begins a sentence that answers the question before it.
 * - `reason`: begins one that gives a reason: the answer to a why, but of a request only its grounds.
 * - `offer`: sells or sends readers elsewhere in the sentences after a question.
 * - `thanks`: closes a request; no answer to it.
 */
export type QuestionCueRole =
  | 'invitation'
  | 'longing'
  | 'need'
  | 'begging'
  | 'promise'
  | 'company'
  | 'rhetorical'
  | 'lead-in'
  | 'answer'
  | 'reason'
  | 'offer'
  | 'thanks';

export interface QuestionCue extends Pattern {
  readonly role: QuestionCueRole;
}

/** Makes the entries of one role: `const longing = cueOf('longing')`. */
export function cueOf(role: QuestionCueRole) {
  return (
    id: string,
    pattern: string | readonly string[],
    hits: readonly string[],
    misses: readonly string[],
  ): QuestionCue => ({
    id,
    role,
    pattern,
    hits,
    misses,
  });
}
