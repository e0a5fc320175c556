import type { Command } from '../command.ts';

export const command: Command = {
  name: 'init',
  summary: {
    en: 'writes a commented .causerie.yml in this folder',
    fr: 'écrit dans ce dossier un .causerie.yml commenté',
  },
  instead: {
    en: 'it writes into this folder, so cd there first',
    fr: 'il écrit dans ce dossier, allez-y d’abord avec cd',
  },
  groups: [
    {
      title: { en: 'Options', fr: 'Options' },
      options: {
        force: {
          tells: { en: 'in the place of one that is there', fr: 'à la place de celui qui s’y trouve' },
        },
      },
    },
  ],
  examples: [
    {
      line: 'causerie init',
      tells: {
        en: 'then read it, and take the “#” off what you want',
        fr: 'puis lisez-le, et enlevez le «\u00A0#\u00A0» devant ce que vous voulez',
      },
    },
  ],
  run: async (input) => (await import('../init/run.ts')).runInit(input),
};
