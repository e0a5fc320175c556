import type { Command } from '../command.ts';
import { configOption } from '../sharedOptions.ts';

export const command: Command = {
  name: 'report',
  summary: {
    en: 'a page on what all drafts say together: charts, calendar, people',
    fr: 'ce que les brouillons disent ensemble\u00A0: graphiques, calendrier, personnes',
  },
  operands: { en: '[paths]', fr: '[chemins]' },
  completes: 'path',
  about: {
    en: 'Writes one HTML file that holds all it shows: it fetches nothing, may be sent to somebody, and prints. Its links lead to the drafts, from where the page is. Drafts are found as "causerie check" finds them, and .causerie-baseline.json counts here too.',
    fr: 'Écrit un seul fichier HTML qui contient tout ce qu’il montre\u00A0: il ne va rien chercher ailleurs, peut être envoyé à quelqu’un, et s’imprime. Ses liens mènent aux brouillons, depuis l’endroit où est la page. Les brouillons sont cherchés comme par «\u00A0causerie check\u00A0», et .causerie-baseline.json vaut ici aussi.',
  },
  groups: [
    {
      title: { en: 'What is written', fr: 'Ce qui est écrit' },
      options: {
        html: {
          tells: {
            en: 'the file to write; - is standard output',
            fr: 'le fichier à écrire\u00A0; - est la sortie standard',
          },
          value: { en: 'FILE', fr: 'FICHIER' },
          completes: 'file',
        },
      },
    },
    {
      title: { en: 'How drafts are read', fr: 'Comment les brouillons sont lus' },
      options: {
        config: configOption,
      },
    },
  ],
  notes: {
    en: `Exit codes
  0  the page is written
  2  wrong usage, an unreadable draft (the page tells of the others),
     or a page that cannot be written`,
    fr: `Codes de sortie
  0  la page est écrite
  2  usage incorrect, brouillon illisible (la page parle des autres) ou page impossible à écrire`,
  },
  examples: [
    {
      line: 'causerie report --html report.html',
      tells: { en: 'all drafts below this folder', fr: 'tous les brouillons de ce dossier' },
    },
    {
      line: 'causerie report --html rapport.html brouillons/ --interface-language fr',
      tells: { en: 'those of one folder, in French', fr: 'ceux d’un dossier, en français' },
    },
  ],
  run: async (input) => (await import('../report/run.ts')).runReport(input),
};
