import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { configurationNames } from '../../workspace/configuration/host.ts';
import type { CommandInput } from '../command.ts';
import { exitCodes } from '../exitCodes.ts';
import { reasonOf } from '../files/problem.ts';
import { putText } from '../files/text.ts';
import { UsageError } from '../worded.ts';
import { template } from './template.ts';

const [name] = configurationNames;
const schema = 'node_modules/causerie/docs/causerie.schema.json';

/** `causerie init`. @throws UsageError where there is a configuration already, or none can be written */
export async function runInit({ values, terminal }: CommandInput): Promise<number> {
  const { cwd, language } = terminal;
  const present = configurationNames.find((each) => existsSync(join(cwd, each)));
  if (present !== undefined && !(values.flag('force') && present === name)) {
    throw new UsageError({
      en: `there is a ${present} here already, and it stays as it is${present === name ? ' (--force writes it anew)' : ''}`,
      fr: `il y a déjà un ${present} ici, et il reste tel quel${present === name ? ' (--force l’écrit à nouveau)' : ''}`,
    });
  }
  const modeline = existsSync(join(cwd, schema)) ? `# yaml-language-server: $schema=./${schema}\n` : '';
  try {
    putText(join(cwd, name), modeline + template(language));
  } catch (error) {
    const { en, fr } = reasonOf(error);
    throw new UsageError({ en: `${name}: ${en}`, fr: `${name}\u00A0: ${fr}` });
  }
  const told = {
    en: `${name} is written: read it, then run causerie check.`,
    fr: `${name} est écrit\u00A0: lisez-le, puis lancez causerie check.`,
  };
  terminal.print(`${told[language]}\n`);
  return exitCodes.clean;
}
