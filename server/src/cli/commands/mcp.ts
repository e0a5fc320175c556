import { runBeside } from '../beside.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exitCodes.ts';

export const command: Command = {
  name: 'mcp',
  summary: {
    en: 'serve a writing assistant, over the Model Context Protocol; it reads only',
    fr: 'servir un assistant d’écriture, par le Model Context Protocol\u00A0; en lecture seule',
  },
  about: {
    en: 'Offers check_draft, explain_rule and list_rules over standard input and output. Nothing is written, and nothing is asked of the network. docs/assistants.md sets up assistants.',
    fr: 'Propose check_draft, explain_rule et list_rules sur l’entrée et la sortie standard. Rien n’est écrit, rien n’est demandé au réseau. docs/assistants.md met en place des assistants.',
  },
  groups: [
    {
      title: { en: 'Which drafts', fr: 'Quels brouillons' },
      options: {
        root: {
          tells: {
            en: 'a folder to read drafts in; several by giving it again. Default: where the assistant says to work, else the folder it was started in',
            fr: 'un dossier où lire des brouillons\u00A0; plusieurs en répétant l’option. Par défaut\u00A0: là où l’assistant dit travailler, sinon le dossier d’où il est lancé',
          },
          value: { en: 'FOLDER', fr: 'DOSSIER' },
          completes: 'folder',
        },
      },
    },
  ],
  examples: [
    {
      line: 'causerie mcp --root brouillons',
      tells: { en: 'drafts of one folder alone', fr: 'les brouillons d’un seul dossier' },
    },
  ],
  passesOn: true,
  async run({ args }) {
    await runBeside('mcp.js', args);
    return exitCodes.clean;
  },
};
