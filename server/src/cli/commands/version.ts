import type { Command } from '../command.ts';
import { exitCodes } from '../exitCodes.ts';
import { version } from '../version.ts';

export const command: Command = {
  name: 'version',
  summary: { en: 'the version', fr: 'la version' },
  examples: [{ line: 'causerie version', tells: { en: 'the same as --version', fr: 'comme --version' } }],
  async run({ terminal }) {
    terminal.print(`${version}\n`);
    return exitCodes.clean;
  },
};
