import type { Children } from '../bundle.ts';
import type { Contestant } from '../contestant.ts';
import { buildVariant } from '../lexicon/variant.ts';
import type { Plan } from '../plan.ts';
import { type Batch, commandLine, measureBatch } from './batch.ts';
import { type KeystrokeResult, measureTogether } from './keystroke.ts';
import { measureStarts, type Starts } from './start.ts';

const times = 10;
const kilobytes = 10;

/** The product beside itself with ten times the phrases: contestants `causerie` and `tenfold`. */
export interface Lexicon {
  readonly entriesBefore: number;
  readonly entriesAfter: number;
  readonly keystrokes: readonly KeystrokeResult[];
  readonly starts: Starts;
  readonly batch: Batch;
}

export async function measureLexicon(
  product: Contestant,
  productDist: string,
  children: Children,
  plan: Plan,
  say: (line: string) => void,
): Promise<Lexicon> {
  say(`lexicon, ${times} times the phrases`);
  const { dist, entriesBefore, entriesAfter } = await buildVariant(times);
  const tenfold: Contestant = { id: 'tenfold', title: 'ten times the phrases', args: [`${dist}/server.js`, '--stdio'] };
  const both = [product, tenfold];
  const keystrokes: KeystrokeResult[] = [];
  for (const language of ['fr', 'en'] as const) {
    keystrokes.push(...(await measureTogether(both, language, kilobytes, plan)));
  }
  const starts = await measureStarts(both, [], plan, say);
  const [alone] = commandLine(productDist);
  const [more] = commandLine(dist, 'tenfold');
  const contestants = alone && more ? [alone, more] : [];
  const batch = await measureBatch(contestants, [], children, plan, say);
  return { entriesBefore, entriesAfter, keystrokes, starts, batch };
}
