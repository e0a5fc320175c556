import type { PressurePhrase } from '../../../language/appeals/pressure.ts';
import { deadlines } from './deadlines.ts';
import { fear } from './fear.ts';
import { guilt } from './guilt.ts';
import { haste } from './haste.ts';
import { prizes } from './prizes.ts';
import { scarcity } from './scarcity.ts';

/** The English phrases of rule `hard-sell`. */
export const pressurePhrases: readonly PressurePhrase[] = [
  ...scarcity,
  ...deadlines,
  ...haste,
  ...fear,
  ...guilt,
  ...prizes,
];
