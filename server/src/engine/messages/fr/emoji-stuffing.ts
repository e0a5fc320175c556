import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Des émojis devant les mots',
  summary: 'Des émojis en guise de puces, ou un tous les quelques mots.',
  findings: {
    bullets: ({ count }) =>
      `${count} lignes commencent par un émoji : un lecteur d’écran énonce le nom de chacun avant les mots, et l’œil doit passer par-dessus. Un tiret suffit.`,
    many: ({ count }) =>
      `${count} fois des émojis pour si peu de mots : ils couvrent ce que vous dites. Un ou deux se voient, et disent quelque chose.`,
  },
  fixes: {
    hyphens: () => 'Mettre des tirets à la place des émojis',
    remove: () => 'Garder les deux premiers émojis',
    bare: () => 'Retirer les émojis devant les lignes',
  },
  related: { another: () => 'Un autre ici' },
  options: {
    bullets: 'à partir de combien de lignes qui commencent par un émoji ce sont les puces d’une liste',
    emoji: 'à partir de combien d’émojis une publication peut en avoir trop (une suite compte une fois)',
  },
  why: 'Du bon sens : ne pas bourrer. Un émoji est un ton de voix ; à chaque ligne, c’est un bruit, et lu à voix haute, c’est « coche blanche en gras » encore et encore.',
  ignoreWhen: 'Si les émojis sont le sujet (un rébus, la légende d’une carte), laissez-les.',
};
