import type { PressurePhrase } from '../../../language/appeals/pressure.ts';
import { fear } from './fear.ts';
import { haste } from './haste.ts';
import { scarcity } from './scarcity.ts';

/** The French phrases of rule `hard-sell`. */
export const pressurePhrases: readonly PressurePhrase[] = [...scarcity, ...haste, ...fear];
