import type { DefensivePhrase } from '../../../language/hostility/defensivePhrase.ts';
import { accusing } from './accusing.ts';
import { aimed } from './aimed.ts';
import { closing } from './closing.ts';
import { dismissals } from './dismissals.ts';
import { innocence } from './innocence.ts';
import { misreading } from './misreading.ts';
import { said } from './said.ts';
import { turned } from './turned.ts';

/** The English phrases of rule `defensive-tone`, all kinds. */
export const defensivePhrases: readonly DefensivePhrase[] = [
  ...aimed,
  ...misreading,
  ...accusing,
  ...said,
  ...dismissals,
  ...closing,
  ...innocence,
  ...turned,
];
