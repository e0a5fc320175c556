import type { PhraseMatch } from '../phrases/match.ts';
import type { MendablePhrase } from '../phrases/phrase.ts';
import { joiner } from '../text/characters.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';

/** A regular expression whose time grows with the text and no faster; the host hands it in. */
export interface LinearExpression {
  /** The places it matches, in order, none of them empty. */
  spansIn(text: string): readonly Span[];
}

/** A text without the marks that join the letters of `**Ex**cellent`, and where each of its characters stands. */
function withoutJoiners(text: string): { readonly text: string; readonly offsetOf: (at: number) => number } {
  const mark = String.fromCharCode(joiner);
  if (!text.includes(mark)) return { text, offsetOf: (at) => at };
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) !== joiner) offsets.push(at);
  return { text: text.replaceAll(mark, ''), offsetOf: (at) => offsets[at] ?? text.length };
}

/** Where an expression matches in the author's own words. */
export function expressionSpans({ own }: Paragraph, expression: LinearExpression): Span[] {
  const { text, offsetOf } = withoutJoiners(own);
  return expression.spansIn(text).map(({ from, to }) => ({ from: offsetOf(from), to: offsetOf(to - 1) + 1 }));
}

/** The span as a match of whole tokens of one sentence; undefined where it cuts a word or runs past its sentence. */
export function matchOf(
  { tokens }: Paragraph,
  { from, to }: Span,
  phrase: MendablePhrase,
): PhraseMatch<MendablePhrase> | undefined {
  const firstToken = tokens.findIndex((token) => token.from === from);
  const lastToken = tokens.findIndex((token) => token.to === to);
  const [first, last] = [tokens[firstToken], tokens[lastToken]];
  if (!first || !last || lastToken < firstToken || first.sentence !== last.sentence) return undefined;
  return { phrase, variant: 0, group: 0, firstToken, lastToken, from, to };
}
