import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'La trace d’un robot',
  summary: 'Une trace de publication automatique : « via IFTTT », « Nouvel article : titre, lien ».',
  findings: {
    trace: ({ text }) =>
      `« ${text} » est écrit par un programme : la personne qui lit en conclut que personne n’est là pour répondre. Dites-le avec vos mots.`,
    link: ({ text }) =>
      `« ${text} » est l’adresse que fabrique un service d’envoi automatique. Donnez celle de la page, et un mot de vous.`,
    feed: ({ text }) =>
      `« ${text} », un titre, un lien : c’est ce qu’écrit un flux. Dites ce qui vous a fait écrire ce texte, ou à qui il peut servir.`,
  },
  fixes: {},
  why: 'Une publication envoyée par un robot n’attend aucune réponse, et cela se voit. Partager sans un mot à soi, c’est laisser un programme parler à sa place.',
  ignoreWhen: 'Si la publication parle de ces outils, ou si un compte se présente comme automatique, laissez la trace.',
};
