import { runBeside } from '../beside.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exitCodes.ts';

export const command: Command = {
  name: 'mcp',
  summary: {
    en: 'serve a writing assistant, over the Model Context Protocol; it reads only',
    fr: 'servir un assistant d’écriture, par le Model Context Protocol\u00A0; en lecture seule',
  },
  operands: { en: '[--root FOLDER]...', fr: '[--root DOSSIER]...' },
  about: {
    en: 'Offers check_draft, explain_rule and list_rules over standard input and output. Drafts are read in the folders that --root names, else in those that the assistant says to work in, else in the one it was started in. docs/assistants.md sets up assistants.',
    fr: 'Propose check_draft, explain_rule et list_rules sur l’entrée et la sortie standard. Les brouillons sont lus dans les dossiers nommés par --root, sinon dans ceux où l’assistant dit travailler, sinon dans celui d’où il est lancé. docs/assistants.md met en place des assistants.',
  },
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
