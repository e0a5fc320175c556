import type { Claim } from '../../../language/claims/claim.ts';
import { claims } from './claims.ts';
import { remarks } from './remarks.ts';
import { shapes } from './shapes.ts';

/** Claims that want a source, in French. */
export const phrases: readonly Claim[] = [...claims, ...remarks, ...shapes];
