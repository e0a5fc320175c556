import type { MachineCliche } from '../../machineVoice.ts';
import { captions } from './captions.ts';
import { emphasis } from './emphasis.ts';
import { opening } from './opening.ts';
import { turns } from './turns.ts';

export { leftovers } from './leftovers.ts';

/** The French clichés of rule `machine-voice`, all kinds. */
export const cliches: readonly MachineCliche[] = [...opening, ...emphasis, ...captions, ...turns];
