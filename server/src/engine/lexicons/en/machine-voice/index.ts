import type { Leftover, MachineCliche } from '../../machineVoice.ts';
import { emphasis } from './emphasis.ts';
import { grandeur } from './grandeur.ts';
import { handed } from './handed.ts';
import { hooks } from './hooks.ts';
import { leftovers as texts } from './leftovers.ts';
import { notes } from './notes.ts';
import { opening } from './opening.ts';
import { turns } from './turns.ts';

/** The English clichés of rule `machine-voice`, all kinds. */
export const cliches: readonly MachineCliche[] = [...opening, ...hooks, ...emphasis, ...turns, ...grandeur];

/** What text generators say in English to whoever asked for a text. */
export const leftovers: readonly Leftover[] = [...texts, ...notes, ...handed];
