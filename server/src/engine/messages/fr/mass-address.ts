import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Un bonjour à tout le monde',
  summary: 'Une publication qui commence par saluer tout le monde et personne.',
  findings: {
    everyone: ({ text }) =>
      `« ${text} » salue tout le monde, et chacun lit seul : personne ne s’y reconnaît. Entrez dans le sujet, ou saluez quelqu’un.`,
  },
  fixes: {
    remove: ({ text }) => `Retirer « ${text} »`,
    removeSentence: ({ text }) => `Retirer « ${text} »`,
    greet: ({ text }) => `Saluer quelqu’un : « ${text} … »`,
  },
  fields: { person: 'qui vous saluez' },
  why: 'Une annonce au micro commence par « bonjour à tous » ; une conversation commence par quelqu’un, ou par ce qu’on a à dire. La première ligne est celle que l’on lit : elle mérite vos mots.',
  ignoreWhen:
    'Dans un petit groupe où chacun se connaît, ce bonjour est simplement poli. Un groupe nommé (« Bonjour à tous les bénévoles du fournil ») n’est pas relevé.',
};
