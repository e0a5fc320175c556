import type { Claim } from '../../../language/claims/claim.ts';
import { claims } from './claims.ts';
import { remarks } from './remarks.ts';

/** Claims that want a source, in French. */
export const phrases: readonly Claim[] = [...claims, ...remarks];
