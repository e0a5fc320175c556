import type { Claim } from '../../../language/claims/claim.ts';
import { places } from './places.ts';
import { ranks } from './ranks.ts';
import { shapes } from './shapes.ts';
import { shares } from './shares.ts';
import { studies } from './studies.ts';

/** Claims that want a source, in English. */
export const phrases: readonly Claim[] = [...ranks, ...shares, ...studies, ...shapes, ...places];
