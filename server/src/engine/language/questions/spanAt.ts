import type { Span } from '../../text/paragraph.ts';

/** Spans nested deeper than this around one place are not looked for. */
const deepest = 8;

/** The innermost of `spans`, sorted by where they begin, that holds the character at `at` and passes `test`. */
export function spanAt<S extends Span>(spans: readonly S[], at: number, test?: (span: S) => boolean): S | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as S).from <= at) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= 0 && index >= low - deepest; index--) {
    const span = spans[index] as S;
    if (at < span.to && (!test || test(span))) return span;
  }
  return undefined;
}
