import type { MachineCliche } from '../../machineVoice.ts';
import { emphasis } from './emphasis.ts';
import { opening } from './opening.ts';

export { leftovers } from './leftovers.ts';

/** The French clichés of rule `machine-voice`, all kinds. */
export const cliches: readonly MachineCliche[] = [...opening, ...emphasis];
