import type { Account } from '../../engine/people/people.ts';
import type { Span } from '../../engine/text/paragraph.ts';

/** A text as it is written in a list of people, between its quotation marks if it has some. */
export interface WrittenText extends Span {
  readonly text: string;
}

/** A handle as it is written, without its `@`. */
export interface WrittenAccount extends Account, Span {}

/** Somebody in a list of people. */
export interface PersonEntry extends Span {
  readonly name: WrittenText | undefined;
  readonly accounts: readonly WrittenAccount[];
  readonly note: string | undefined;
  /** The day on which this person was last thanked: `2026-05-12`. */
  readonly thanked: string | undefined;
}
