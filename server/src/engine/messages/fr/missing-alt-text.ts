import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Une image sans description',
  summary: 'Une image en Markdown dont la description est vide, ou n’est qu’un nom de fichier.',
  findings: {
    none: () =>
      'Cette image n’a pas de description : qui écoute la publication, ou la lit sans images, trouve ici un trou. Dites en quelques mots ce qu’elle montre.',
    file: ({ text }) =>
      `« ${text} » nomme un fichier et non ce que l’image montre. Dites en quelques mots ce que l’on y verrait.`,
  },
  fixes: { describe: () => 'Décrire l’image' },
  fields: { shown: 'ce que montre l’image' },
  why: 'Parlez à vos lecteurs comme vous aimeriez qu’on vous parle. Certains ne voient pas l’image : ils écoutent, leur connexion est lente, le fichier a disparu. Quelques mots les font entrer.',
  ignoreWhen:
    'Si l’image ne montre rien qu’il faille savoir (un filet, un ornement), dites-le dans son titre : `![](filet.png "décoratif")`.',
};
