/** Whom an imperative speaks to; English has one form for all. */
type ImperativePerson = 'tu' | 'nous' | 'vous' | 'you';

export interface Imperative {
  /** Index of the verb among its sentence’s tokens. */
  readonly token: number;
  readonly person: ImperativePerson;
  /** The verb without its inflection, folded; of French verbs that no table knows, the form itself. */
  readonly verb: string;
  readonly negative: boolean;
  /** False where the same words may be a noun, or a verb without its subject ("Passe la journée au marché"). */
  readonly sure: boolean;
}

/** Who speaks, to whom and of whom, in one sentence of the author's own text. Counts are of words. */
export interface SentencePersons {
  readonly words: number;
  /** "je", "mon", "I", "my". */
  readonly i: number;
  /** "nous", "notre", "we", "our"; imperatives apart. */
  readonly we: number;
  /** "on", which may be we, one or somebody. */
  readonly on: number;
  readonly tu: number;
  readonly vous: number;
  /** Any word for the reader: tu, vous, you. */
  readonly reader: number;
  /** "elle", "leurs", "he", "their"; the il of "il faut" apart. */
  readonly others: number;
  readonly imperatives: readonly Imperative[];
  /** "il faut", "vous devez", "you must", "always". */
  readonly obliges: boolean;
  /** Tells something in the first person and in the past: what was lived. */
  readonly lived: boolean;
}
