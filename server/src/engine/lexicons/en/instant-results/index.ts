import type { InstantPhrase } from '../../../language/promises/promise.ts';
import { eases } from './eases.ts';
import { goals } from './goals.ts';
import { hurry } from './hurry.ts';
import { remedies } from './remedies.ts';
import { results } from './results.ts';
import { speeds } from './speeds.ts';
import { titles } from './titles.ts';

/** The English phrases of rule `instant-results`: what is promised, and how fast or easily. */
export const phrases: readonly InstantPhrase[] = [
  ...results,
  ...remedies,
  ...titles,
  ...goals,
  ...speeds,
  ...eases,
  ...hurry,
];
