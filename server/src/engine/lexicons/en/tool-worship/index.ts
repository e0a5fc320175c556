import type { Pattern } from '../../../phrases/phrase.ts';
import { heroes } from './heroes.ts';
import { machines } from './machines.ts';
import { shapes } from './shapes.ts';
import { staff } from './staff.ts';

/** The English phrases of rule `tool-worship`: sentences whose hero is a tool, a platform, an algorithm or AI. */
export const phrases: readonly Pattern[] = [...heroes, ...machines, ...shapes, ...staff];
