import type { GatePhrase } from '../../../language/appeals/cue.ts';
import { heldForAddress } from './addresses.ts';
import { halves } from './bargains.ts';
import { heldElsewhere } from './elsewhere.ts';
import { heldPrices } from './prices.ts';
import { heldInPrivate } from './private.ts';

/** How English posts hold knowledge back. */
export const gatePhrases: readonly GatePhrase[] = [
  ...heldPrices,
  ...heldInPrivate,
  ...heldElsewhere,
  ...heldForAddress,
  ...halves,
];
