import { type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';
import { wordSet } from '../wordSet.ts';

/** A choice to be made by reactions: "❤️ for tea, 👍 for coffee". Offsets of its paragraph. */
export interface Ballot extends Span {
  readonly sentence: number;
  readonly lastSentence: number;
}

/** What posts offer as buttons; other emoji before "for" are mostly bullets of a list. */
const buttons = /^(?:❤|👍|😂|😮|😢|😡|🥰|👏|💙|💚|💛|💜|🧡|🖤|🤍)/u;
const means = wordSet('= si if');
const standsFor = wordSet('pour for');
const mostBetween = 9;

/**
 * Choices by reactions, wherever their lines and sentences end: a different emoji for each, one soon after the other.
 */
export const ballotsOf = paragraphFact(({ tokens }: Paragraph): readonly Ballot[] => {
  const found: Ballot[] = [];
  const choiceAt = (index: number): boolean => {
    const [token, next] = [tokens[index], tokens[index + 1]];
    if (token?.kind !== 'emoji' || !next) return false;
    return means.has(next.folded) || (standsFor.has(next.folded) && buttons.test(token.folded));
  };
  for (let first = 0; first < tokens.length; first++) {
    if (!choiceAt(first)) continue;
    for (let second = first + 2; second <= first + mostBetween; second++) {
      if (!choiceAt(second) || tokens[second]?.folded === tokens[first]?.folded) continue;
      const [from, to] = [tokens[first], tokens[second + 1]];
      // An emoji after a full stop belongs to the sentence before: what it stands for tells where the choice begins.
      const sentence = tokens[first + 1]?.sentence ?? 0;
      if (from && to) found.push({ from: from.from, to: to.to, sentence, lastSentence: to.sentence });
      first = second + mostBetween;
      break;
    }
  }
  return found;
});
