import { joiner } from '../../text/characters.ts';
import { type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';

/** A run of marks that shouts, and the one mark that says the same. */
export interface MarkRun extends Span {
  readonly mark: string;
  /** `?!?!`: by turns, as nobody writes who is only glad. */
  readonly alternates: boolean;
}

const byTurns = /(?:\?[ \u00a0\u202f]?![ \u00a0\u202f]?){2}|(?:![ \u00a0\u202f]?\?[ \u00a0\u202f]?){2}/;
/** `!!!`, `!!!!`, `?!?!`, and the same with spaces between them (`! ! !`). */
const run = /[!?\u203c\u2049](?:[ \u00a0\u202f]?[!?\u203c\u2049]){2,200}/g;

/** The runs of three marks or more in a paragraph's own text; `???` asks, it does not shout. */
export const markRunsOf = paragraphFact((paragraph: Paragraph): readonly MarkRun[] => {
  if (!/[!\u203c\u2049]/.test(paragraph.own)) return [];
  const own = paragraph.own.replaceAll(String.fromCharCode(joiner), ' ');
  return [...own.matchAll(run)].flatMap(({ 0: marks, index }) => {
    if (!/[!\u203c\u2049]/.test(marks)) return [];
    const asks = /[?\u2049]/.test(marks);
    return [{ from: index, to: index + marks.length, mark: asks ? '?' : '!', alternates: byTurns.test(marks) }];
  });
});
