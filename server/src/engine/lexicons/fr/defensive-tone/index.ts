import type { DefensivePhrase } from '../../../language/hostility/defensivePhrase.ts';
import { accusing } from './accusing.ts';
import { again } from './again.ts';
import { aimed } from './aimed.ts';
import { blameless } from './blameless.ts';
import { closing } from './closing.ts';
import { dismissals } from './dismissals.ts';
import { reader } from './reader.ts';
import { turned } from './turned.ts';

/** The French phrases of rule `defensive-tone`, all kinds. */
export const defensivePhrases: readonly DefensivePhrase[] = [
  ...aimed,
  ...reader,
  ...accusing,
  ...again,
  ...dismissals,
  ...blameless,
  ...closing,
  ...turned,
];
