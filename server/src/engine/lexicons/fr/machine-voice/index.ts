import type { Leftover, MachineCliche } from '../../machineVoice.ts';
import { captions } from './captions.ts';
import { emphasis } from './emphasis.ts';
import { handed } from './handed.ts';
import { leftovers as texts } from './leftovers.ts';
import { opening } from './opening.ts';
import { turns } from './turns.ts';

/** The French clichés of rule `machine-voice`, all kinds. */
export const cliches: readonly MachineCliche[] = [...opening, ...emphasis, ...captions, ...turns];

/** What text generators say in French to whoever asked for a text. */
export const leftovers: readonly Leftover[] = [...texts, ...handed];
