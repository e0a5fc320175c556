import { optionGroups } from '../check/optionGroups.ts';
import type { Command } from '../command.ts';

export const command: Command = {
  name: 'check',
  summary: {
    en: 'findings and scores of files and folders (default: this folder)',
    fr: 'remarques et scores de fichiers et de dossiers (par défaut\u00A0: ce dossier)',
  },
  operands: { en: '[paths]', fr: '[chemins]' },
  completes: 'path',
  about: {
    en: 'Files named one by one are always drafts. Folders are searched for .md, .txt and .post files that are drafts: *.post, *.post.md, *.post.txt, files in folders named drafts, _drafts, posts, brouillons or social, and files whose front matter has a platform.',
    fr: 'Un fichier nommé est toujours un brouillon. Dans un dossier sont cherchés les fichiers .md, .txt et .post qui sont des brouillons\u00A0: *.post, *.post.md, *.post.txt, ceux des dossiers drafts, _drafts, posts, brouillons ou social, et ceux dont l’en-tête donne une plateforme (platform).',
  },
  groups: optionGroups,
  notes: {
    en: `Exit codes
  0  no finding at or above --fail-on, and no limit passed
  1  at least one such finding, or a limit passed
  2  wrong usage, an unreadable file or a bad configuration`,
    fr: `Codes de sortie
  0  aucune remarque au niveau de --fail-on ou au-dessus, et aucune limite dépassée
  1  au moins une, ou une limite dépassée
  2  usage incorrect, fichier illisible ou configuration fautive`,
  },
  examples: [
    {
      line: 'causerie check brouillons/',
      tells: { en: 'all drafts of a folder', fr: 'tous les brouillons d’un dossier' },
    },
    {
      line: 'causerie check drafts/ --fix-dry-run',
      tells: { en: 'what could be mended without asking you', fr: 'ce qui peut être corrigé sans vous demander' },
    },
    {
      line: 'causerie check --changed main --format github',
      tells: {
        en: 'in a pull request: annotations on what it changed',
        fr: 'dans une pull request\u00A0: annotations sur ce qu’elle change',
      },
    },
    {
      line: 'causerie check --min-score 60 --max-warnings 10',
      tells: { en: 'a bar that a team sets itself', fr: 'une barre qu’une équipe se fixe' },
    },
    {
      line: 'causerie check --stdin --stdin-filename lundi.post.md < lundi.post.md',
      tells: { en: 'a text that is not on the disk', fr: 'un texte qui n’est pas sur le disque' },
    },
  ],
  run: async (input) => (await import('../check/run.ts')).runCheck(input),
};
