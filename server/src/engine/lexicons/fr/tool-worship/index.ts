import type { Pattern } from '../../../phrases/phrase.ts';
import { heroes } from './heroes.ts';
import { promises } from './promises.ts';
import { shapes } from './shapes.ts';
import { staff } from './staff.ts';

/** Sentences whose hero is a tool, a platform, an algorithm or AI, in French. */
export const phrases: readonly Pattern[] = [...heroes, ...promises, ...shapes, ...staff];
