import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../wordSet.ts';
import type { Lexemes } from './grades.ts';

/** What is called out with nothing beside it. */
const alsoCalled = wordSet(
  `idiot idiots loser losers coward cowards cretin cretins imbecile imbeciles mongol mongols attarde attardes debile debiles
  bouffon bouffons batard batards bastard bastards bitch scum pervert traitor retard`,
);
const beside = wordSet('sale sales gros grosse pauvre petit petite you stupid dumb fucking u tu');
/** More words than this would show a language. */
const mostWords = 3;

/**
 * "@somebody connard", "faggot": a word of an insult that stands alone shows no language of its own. Indices of its first
 * and last token in the sentence.
 */
export function insultAlone(
  tokens: readonly Token[],
  lexemes: Lexemes,
): { first: number; last: number; slur: boolean } | undefined {
  const words = tokens.flatMap((token, index) => (token.kind === 'word' ? [index] : []));
  if (words.length === 0 || words.length > mostWords) return undefined;
  for (const first of words) {
    const found = lexemes
      .get((tokens[first] as Token).folded)
      ?.find((lexeme) => lexeme.words.every((word, at) => tokens[first + at]?.folded === word));
    if (!found) continue;
    const isCalled = /^(?:slur|insult)$/.test(found.grade) || alsoCalled.has(found.words.join(' '));
    const last = first + found.words.length - 1;
    const others = words.filter((index) => index < first || index > last);
    if (isCalled && others.every((index) => beside.has((tokens[index] as Token).folded)))
      return { first, last, slur: found.grade === 'slur' };
  }
  return undefined;
}
