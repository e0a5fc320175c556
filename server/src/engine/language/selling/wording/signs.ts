import type { PlacedParagraph } from '../../../draft.ts';
import { sumOver } from '../../../text/gather.ts';
import { paragraphFact } from '../../../text/paragraph.ts';
import type { SellingSentence } from '../selling.ts';
import { hasTelephone } from '../telephones.ts';

const emojiIn = paragraphFact(({ tokens }) => tokens.reduce((sum, { kind }) => sum + (kind === 'emoji' ? 1 : 0), 0));
const tagsIn = paragraphFact(({ hashtags }) => hashtags.length);
const linksIn = paragraphFact(({ links }) => links.reduce((sum, { image }) => sum + (image ? 0 : 1), 0));
const telephonesIn = paragraphFact((paragraph) => (hasTelephone(paragraph) ? 1 : 0));

/** A count from so much on, and what that is called. */
type Step = readonly [least: number, sign: string];

/** `emoji 1`, `emoji 3` …: how far a count goes. */
function stepsOf(name: string, ...least: readonly number[]): readonly Step[] {
  return least.map((count): Step => [count, `${name} ${count}`]);
}

const steps = {
  emoji: stepsOf('emoji', 1, 3, 6),
  hashtags: stepsOf('hashtags', 1, 3, 6),
  links: stepsOf('links', 1, 3),
  telephone: stepsOf('telephone', 1),
  length: stepsOf('length', 25, 80, 200),
  sentence: stepsOf('sentence', 9, 25),
  selling: stepsOf('selling', 1, 2, 3, 5),
  outright: stepsOf('outright', 1, 2, 3),
  share: stepsOf('share', 0.2, 0.5),
} as const;

/**
 * What a post shows beside its words: how it is dressed, how long it and its sentences are, what sells in it already.
 * `keys` is how many keys its sentences have, sentence by sentence.
 */
export function signsShown(
  own: readonly PlacedParagraph[],
  sentences: number,
  keys: number,
  selling: readonly SellingSentence[],
): readonly string[] {
  const shown: string[] = [];
  const climb = (all: readonly Step[], count: number): void => {
    for (const [least, sign] of all) if (count >= least) shown.push(sign);
  };
  const kinds = new Set<string>();
  let [outright, share] = [0, 0];
  for (const sentence of selling) {
    share += sentence.share;
    if (sentence.outright === 0) continue;
    outright++;
    kinds.add(sentence.kind);
  }
  const counted = Math.max(1, sentences);
  climb(steps.emoji, sumOver(own, emojiIn));
  climb(steps.hashtags, sumOver(own, tagsIn));
  climb(steps.links, sumOver(own, linksIn));
  climb(steps.telephone, sumOver(own, telephonesIn));
  climb(steps.length, keys);
  climb(steps.sentence, keys / counted);
  climb(steps.selling, selling.length);
  climb(steps.outright, outright);
  climb(steps.share, share / counted);
  shown.push(...kinds);
  return shown;
}
