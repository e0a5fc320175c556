import { either } from './evidence.ts';
import type { SentenceSigns } from './signs.ts';

/** How much each way of building a post says that its author has something to sell. */
const chances = { contrast: 0.35, rid: 0.3, pain: 0.25, voices: 0.35, voice: 0.3, transformation: 0.3 } as const;
/** So many lines on each side make two columns. */
const leastLines = 2;
/** A question further down asks what readers think. */
export const headOfPost = 2;

/** What others do, each with a cross, and after it what one has here, each with a check mark. */
export function contrasts(sentences: readonly SentenceSigns[]): boolean {
  const lastCross = sentences.findLastIndex(({ cross }) => cross);
  const crosses = sentences.filter(({ cross }) => cross).length;
  const checks = sentences.filter(({ check }, index) => check && index > lastCross).length;
  return crosses >= leastLines && checks >= leastLines;
}

/** "No contracts. No waiting. Just a website." */
function ridsOf(sentences: readonly SentenceSigns[]): boolean {
  return sentences.some(
    ({ just, rid }, index) => (just || rid) && sentences[index - 1]?.rid === true && sentences[index - 2]?.rid === true,
  );
}

/** What customers said: one who signs it, or several. */
function voicesOf(sentences: readonly SentenceSigns[]): number {
  const quotes = sentences.filter(({ quotes }) => quotes).length;
  if (quotes >= leastLines) return chances.voices;
  return sentences.some(({ quotes }, index) => quotes && sentences[index + 1]?.signed) ? chances.voice : 0;
}

/**
 * How far a post is built as those are that sell, from 0 to 1, whoever sells and whatever: a problem put to readers, the
 * others' way and ours in two columns, all that one is rid of, customers who speak, before and after. Alone it is no pitch:
 * advice is built so too. Beside a call it tells that there is somebody who sells.
 */
export function structureOf(sentences: readonly SentenceSigns[]): number {
  const before = sentences.findIndex(({ side }) => side === 'before');
  const transforms = before >= 0 && sentences.some(({ side }, index) => side === 'after' && index > before);
  return either([
    contrasts(sentences) ? chances.contrast : 0,
    ridsOf(sentences) ? chances.rid : 0,
    sentences.slice(0, headOfPost).some(({ asksReader }) => asksReader) ? chances.pain : 0,
    voicesOf(sentences),
    transforms ? chances.transformation : 0,
  ]);
}
