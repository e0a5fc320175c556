import type { Paragraph, Span } from '../../text/paragraph.ts';

type PlaceholderKind = 'braces' | 'brackets' | 'amount' | 'filler';

/** A blank that nobody filled in; offsets of its paragraph. */
export interface Placeholder extends Span {
  readonly kind: PlaceholderKind;
  /** What the author has to write in its place: the rest stays ("XX" of "XX %"). */
  readonly blank: Span;
  /** What a site generator may mean by the same marks. */
  readonly generated: boolean;
}

export interface Notation {
  readonly kind: PlaceholderKind;
  readonly expression: RegExp;
  /** What every paragraph has that has one, told fast. */
  readonly lead: RegExp;
  /** Whether what was found is a blank, where its form alone does not say so. */
  readonly accepts?: (paragraph: Paragraph, found: RegExpExecArray) => boolean;
  readonly generated?: (found: RegExpExecArray) => boolean;
  /** Group that holds what the author has to write; the whole by default. */
  readonly blank?: number;
}
