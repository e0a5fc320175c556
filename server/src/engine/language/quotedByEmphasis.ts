import type { Paragraph, Span } from '../text/paragraph.ts';

/** So many words in emphasis are somebody's, or a title; one or two only stress what the writer says. */
const leastQuoted = 4;

/** Whether words stand among others that emphasis sets apart: a quotation, or the name of a talk or a book. */
export function isQuotedByEmphasis({ emphases, prose, sentences }: Paragraph, { from, to }: Span): boolean {
  return emphases.some(
    (span) =>
      span.from <= from &&
      to <= span.to &&
      (prose.slice(span.from, span.to).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= leastQuoted &&
      // What is in emphasis from its first to its last word is only loud.
      !sentences.some((sentence) => span.from <= sentence.from && sentence.to <= span.to),
  );
}
