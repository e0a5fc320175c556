import type { MendablePhrase } from '../../phrases/phrase.ts';

/**
 * A set phrase that hurts whoever it is said to:
 *
 * - `insult`: a single word, whose place shows that it is aimed at somebody;
 * - `dismissal`: sends somebody away or silences them ("ta gueule", "get lost");
 * - `threat`: wishes or promises somebody harm;
 * - `contempt`: makes somebody small, or a group less than people.
 */
export interface HostilePhrase extends MendablePhrase {
  readonly kind: 'insult' | 'dismissal' | 'threat' | 'contempt';
  /** Against a people, a faith, an origin: it weighs like a slur. */
  readonly slur?: boolean;
}
