import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Vente sous pression',
  summary: 'Urgence, rareté, peur de rater : ce qui presse la personne qui lit au lieu de la renseigner.',
  findings: {
    scarcity: ({ text }) =>
      `« ${text} » joue sur la rareté : on se sent pressé avant de savoir si l’on en a besoin. Le chiffre seul suffit.`,
    deadline: ({ text }) =>
      `« ${text} » met le chronomètre en marche. Une date simple renseigne autant, sans bousculer.`,
    haste: ({ text }) =>
      `« ${text} » presse la personne qui lit : elle décidera mieux, et reviendra, si elle choisit son moment.`,
    fear: ({ text }) => `« ${text} » agite la peur de rater. Dites plutôt ce que l’on y trouve.`,
    guilt: ({ text }) => `« ${text} » met la personne qui lit en faute : elle se défend au lieu d’écouter.`,
    prize: ({ text }) => `« ${text} » ressemble aux messages d’arnaque : on s’en méfie, même quand le cadeau est vrai.`,
  },
  fixes: {
    plain: ({ text }) => `Le dire simplement : « ${text} »`,
    date: ({ text }) => `Donner la date\u00a0: «\u00a0${text}\u00a0»`,
    replace: ({ text }) => `Écrire « ${text} »`,
    remove: ({ text }) => `Retirer « ${text} »`,
    removeSentence: ({ text }) => `Retirer la phrase « ${text} »`,
  },
  fields: { date: 'la date' },
  why: 'Une touche commerciale passe bien quand la personne qui lit y gagne. La presser, c’est lui dire que l’offre ne tient pas si elle réfléchit : elle le sent, et la confiance part avant les stocks.',
  ignoreWhen:
    'Si c’est un simple fait utile (une date, un nombre de places) ou un clin d’œil, gardez-le : dit sans point d’exclamation ni « plus que », il n’est pas relevé.',
};
