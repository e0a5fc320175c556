import type { MendablePhrase } from '../../../phrases/phrase.ts';
import { sales } from './sales.ts';
import { shapes } from './shapes.ts';
import { swaps } from './swaps.ts';

/** The English phrases of rule `bought-audience`: a follow for a follow, and audiences for sale. */
export const phrases: readonly MendablePhrase[] = [...swaps, ...sales, ...shapes];
