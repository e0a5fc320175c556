import type { MiraclePhrase } from '../../../language/promises/miracle.ts';
import { everybodySaysYes } from './everybodySaysYes.ts';
import { guarantees } from './guarantees.ts';
import { methods } from './methods.ts';
import { promises } from './promises.ts';
import { secrets } from './secrets.ts';
import { sureThings } from './sureThings.ts';
import { universals } from './universals.ts';

/** The French phrases of rule `miracle-recipe`, all kinds. */
export const phrases: readonly MiraclePhrase[] = [
  ...methods,
  ...guarantees,
  ...secrets,
  ...everybodySaysYes,
  ...promises,
  ...sureThings,
  ...universals,
];
