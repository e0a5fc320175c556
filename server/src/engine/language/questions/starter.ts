/** What a post may ask for. */
export type StarterTopic = 'opinion' | 'experience' | 'reference' | 'help' | 'practices' | 'feedback';

/**
 * An open question, most with a field in braces where only the author knows what to put: `{topic}` a noun with its article,
 * `{action}` an infinitive, `{doing}` a French verb in -ant or an English one in -ing, `{situation}` a clause,
 * `{choice}` and `{otherChoice}` two nouns. A question mark follows directly; its space is typeset later.
 */
export type StarterText = string;

/** A question as one says it to one friend, and to an audience or somebody one says *vous* to. */
export interface FrenchStarter {
  readonly tu: StarterText;
  readonly vous: StarterText;
}
