import type { PhraseMatch } from '../../phrases/match.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';

/** How many tokens on either side of a phrase are looked at for what shows another sense. */
const view = 12;

/** Whether one of `words` in the phrase's sentence shows that it is meant otherwise, say as a technical term. */
export function hasOtherSense(
  { tokens }: Paragraph,
  { firstToken, lastToken }: PhraseMatch,
  words: readonly string[] | undefined,
): boolean {
  if (!words) return false;
  const { sentence } = tokens[firstToken] as Token;
  return tokens
    .slice(Math.max(0, firstToken - view), lastToken + view + 1)
    .some((token) => token.sentence === sentence && words.includes(token.folded));
}
