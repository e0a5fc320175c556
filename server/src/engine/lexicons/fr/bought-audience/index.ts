import type { MendablePhrase } from '../../../phrases/phrase.ts';
import { sales } from './sales.ts';
import { shapes } from './shapes.ts';
import { swaps } from './swaps.ts';

/** The French phrases of rule `bought-audience`. */
export const phrases: readonly MendablePhrase[] = [...swaps, ...sales, ...shapes];
