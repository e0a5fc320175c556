import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Une formule de la liste de l’équipe',
  summary: 'Une formule que votre équipe a décidé de ne pas employer, d’après `phrases` dans `.causerie.yml`.',
  findings: {
    found: ({ text }) => `« ${text} » est dans la liste des formules que votre équipe dit autrement.`,
    own: ({ message }) => String(message),
  },
  fixes: {
    replace: ({ text }) => `Écrire « ${text} »`,
    remove: ({ text }) => `Retirer « ${text} »`,
    removeSentence: ({ text }) => `Retirer la phrase « ${text} »`,
    fill: () => 'Le dire avec vos mots',
  },
  fields: { detail: 'vos mots' },
  why: 'Une équipe qui s’accorde sur ses mots s’entend comme une seule voix. Lesquels, vous en avez décidé ensemble.',
  ignoreWhen: 'Quand ce sont les mots de quelqu’un d’autre : entre guillemets, ils ne sont jamais relevés.',
};
