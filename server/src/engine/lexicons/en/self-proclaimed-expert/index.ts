import type { SelfTitle } from '../../fr/self-proclaimed-expert/words.ts';
import { experts } from './experts.ts';
import { personas } from './personas.ts';
import { shapes } from './shapes.ts';

/** The English phrases of rule `self-proclaimed-expert`. */
export const phrases: readonly SelfTitle[] = [...experts, ...personas, ...shapes];
