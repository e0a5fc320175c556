import type { SellingCue } from '../../../language/selling/cue.ts';
import { calls } from './calls.ts';
import { claims } from './claims.ts';
import { gives } from './gives.ts';
import { offers } from './offers.ts';
import { prices } from './prices.ts';
import { urgency } from './urgency.ts';

/** Everything that makes a sentence sell, and what outweighs it. */
export const sellingCues: readonly SellingCue[] = [...prices, ...offers, ...calls, ...claims, ...urgency, ...gives];
