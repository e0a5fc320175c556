import type { Span } from '../paragraph.ts';

/** What is wrong in the front matter, and the edits that mend it where that is certain; absolute offsets of the draft. */
export interface FrontMatterProblem extends Span {
  readonly kind:
    | 'unclosed'
    | 'no-pairs'
    | 'not-a-pair'
    | 'missing-space'
    | 'comment'
    | 'reserved'
    | 'colon'
    | 'quotes'
    | 'bracket'
    | 'tab'
    | 'unreadable'
    | 'key'
    | 'platform'
    | 'variant'
    | 'language'
    | 'purpose'
    | 'date';
  /** The words it is about, as written. */
  readonly text: string;
  /** What stands there after the mending. */
  readonly mended?: string;
  /** In order, without overlap. */
  readonly edits: readonly (Span & { readonly text: string })[];
}
