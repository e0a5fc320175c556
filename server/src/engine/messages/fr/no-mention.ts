import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Personne n’est nommé',
  summary: 'Une publication qui ne nomme et ne mentionne personne.',
  findings: {
    none: () =>
      'Cette publication ne nomme personne. À qui pensiez-vous, qui vous a aidé, qui aimeriez-vous entendre ? Nommez cette personne.',
  },
  fixes: {
    askNamed: ({ name }) => `S’adresser à ${name}, par son pseudo`,
    askKnown: ({ text }) => `Ajouter « ${text} »`,
    ask: ({ text }) => `Interpeller quelqu’un : « ${text} »`,
    thank: ({ text }) => `Remercier quelqu’un : « ${text} »`,
    credit: ({ text }) => `Dire de qui vous le tenez : « ${text} »`,
  },
  fields: { person: 'pseudo', what: 'ce que cette personne a fait' },
  why: 'On parle à des gens, pas à une audience. Nommer quelqu’un, c’est lui ouvrir la porte : cette personne le voit, répond, et la conversation commence. Et qui partage le travail d’un autre le nomme.',
  ignoreWhen:
    'S’il n’y a personne à nommer, ou si nommer exposerait quelqu’un, laissez la publication telle quelle. Des noms donnés dans l’en-tête (mentions) comptent aussi.',
};
