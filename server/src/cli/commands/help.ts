import type { Command } from '../command.ts';
import { exitCodes } from '../exitCodes.ts';

export const command: Command = {
  name: 'help',
  summary: { en: 'what there is, or all of one command', fr: 'ce qu’il y a, ou tout d’une commande' },
  operands: { en: '[command]', fr: '[commande]' },
  most: 1,
  completes: 'command',
  examples: [{ line: 'causerie help check', tells: { en: 'all of “check”', fr: 'tout de «\u00A0check\u00A0»' } }],
  async run({ operands, terminal }) {
    const { commands } = await import('./index.ts');
    const { helpOf, overview } = await import('../help.ts');
    const [name] = operands;
    if (name === undefined) terminal.print(await overview(terminal));
    else if (Object.hasOwn(commands, name)) {
      terminal.print(helpOf((await commands[name as keyof typeof commands]()).command, terminal));
    } else {
      const { unknownCommand } = await import('../unknownCommand.ts');
      throw unknownCommand(name, 'help ');
    }
    return exitCodes.clean;
  },
};
