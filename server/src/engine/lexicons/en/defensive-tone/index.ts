import type { DefensivePhrase } from '../../../language/hostility/defensivePhrase.ts';
import { again } from './again.ts';
import { blameless } from './blameless.ts';
import { dismissals } from './dismissals.ts';
import { reader } from './reader.ts';

/** The English phrases of rule `defensive-tone`, all kinds. */
export const defensivePhrases: readonly DefensivePhrase[] = [...reader, ...again, ...dismissals, ...blameless];
