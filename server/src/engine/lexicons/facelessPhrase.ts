import type { Pattern } from '../phrases/phrase.ts';

/** What a company says of itself as of somebody else, from its verb on; the subject before it is looked for apart. */
export interface FacelessPhrase extends Pattern {
  /** Said by whoever speaks for a company, and hardly by anybody about one. */
  readonly own: boolean;
}
