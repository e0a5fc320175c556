import type { MiraclePhrase } from '../../../language/promises/miracle.ts';
import { cures } from './cures.ts';
import { everybodySaysYes } from './everybodySaysYes.ts';
import { guarantees } from './guarantees.ts';
import { methods } from './methods.ts';
import { secrets } from './secrets.ts';
import { sureThings } from './sureThings.ts';
import { universals } from './universals.ts';

/** The English phrases of rule `miracle-recipe`, all kinds. */
export const phrases: readonly MiraclePhrase[] = [
  ...methods,
  ...cures,
  ...guarantees,
  ...secrets,
  ...everybodySaysYes,
  ...sureThings,
  ...universals,
];
