import { nearest } from '../engine/text/nearest.ts';
import { commands } from './commands/index.ts';
import { UsageError } from './worded.ts';

/** A command that is none, typed behind these words: the nearest one, else what may have been meant. */
export function unknownCommand(name: string, before: string, other?: string): UsageError {
  const close = nearest(name, Object.keys(commands)) ?? other;
  const meant = close && `causerie ${before}${close}`;
  return new UsageError({
    en: `there is no command "${name}"${meant ? `; did you mean "${meant}"?` : ' (causerie --help lists them)'}`,
    fr: `il n’y a pas de commande «\u00A0${name}\u00A0»${meant ? `\u00A0; vouliez-vous dire «\u00A0${meant}\u00A0»\u00A0?` : ' (causerie --help en donne la liste)'}`,
  });
}
