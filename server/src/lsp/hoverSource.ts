import type { Span } from '../engine/text/paragraph.ts';
import type { Markup } from './markup.ts';
import type { OpenDocument } from './openDocument.ts';
import type { Session } from './session.ts';

/** A place and what is to be told about it, in the client's markup. */
interface HoverPart extends Span {
  readonly value: string;
}

/** One kind of thing that a hover explains; `hovers/index.ts` lists them, generated. */
export interface HoverSource {
  /** Where several speak at one place, those of lower rank come first. */
  readonly rank: number;
  hoverAt(
    document: OpenDocument,
    offset: number,
    session: Session,
    markup: Markup,
  ): readonly HoverPart[] | Promise<readonly HoverPart[]>;
}
