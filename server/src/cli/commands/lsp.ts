import { runBeside } from '../beside.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exitCodes.ts';

const transport = /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/;

export const command: Command = {
  name: 'lsp',
  summary: {
    en: 'serve an editor, over the Language Server Protocol',
    fr: 'servir un éditeur, par le Language Server Protocol',
  },
  about: {
    en: 'Speaks over standard input and output where nothing else is named (--stdio, --node-ipc, --socket=PORT, --pipe=NAME). docs/editors.md sets up Neovim, Emacs, Helix, Zed and Sublime Text.',
    fr: 'Parle sur l’entrée et la sortie standard si rien d’autre n’est nommé (--stdio, --node-ipc, --socket=PORT, --pipe=NOM). docs/editors.md met en place Neovim, Emacs, Helix, Zed et Sublime Text.',
  },
  examples: [
    {
      line: 'causerie lsp --stdio',
      tells: { en: 'what editors are told to start', fr: 'ce que lancent les éditeurs' },
    },
  ],
  passesOn: true,
  async run({ args }) {
    await runBeside('server.js', args.some((arg) => transport.test(arg)) ? args : ['--stdio', ...args]);
    return exitCodes.clean;
  },
};
