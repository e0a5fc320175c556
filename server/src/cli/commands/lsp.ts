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
    en: 'Editors start it, and end it. Whatever else they pass is left to the protocol. docs/editors.md sets up Neovim, Emacs, Helix, Zed and Sublime Text.',
    fr: 'Les éditeurs le lancent, et l’arrêtent. Ce qu’ils passent d’autre est l’affaire du protocole. docs/editors.md met en place Neovim, Emacs, Helix, Zed et Sublime Text.',
  },
  groups: [
    {
      title: { en: 'Where it speaks', fr: 'Par où il parle' },
      options: {
        stdio: {
          tells: {
            en: 'standard input and output: so, too, where nothing is named',
            fr: 'l’entrée et la sortie standard\u00A0: c’est aussi le cas si rien n’est nommé',
          },
        },
        socket: {
          tells: {
            en: 'a port of this machine that the editor listens on (--socket=6010)',
            fr: 'un port de cette machine, où l’éditeur écoute (--socket=6010)',
          },
          value: { en: 'PORT', fr: 'PORT' },
        },
        pipe: {
          tells: {
            en: 'a pipe or socket file that the editor listens on (--pipe=NAME)',
            fr: 'un tube ou un fichier socket où l’éditeur écoute (--pipe=NOM)',
          },
          value: { en: 'NAME', fr: 'NOM' },
          completes: 'file',
        },
        'node-ipc': {
          tells: {
            en: 'the channel to a parent that is a node process',
            fr: 'le canal vers un parent qui est un processus node',
          },
        },
      },
    },
  ],
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
