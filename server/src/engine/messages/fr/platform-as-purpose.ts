import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Être là, sans dire pour quoi',
  summary: 'Être sur un réseau, ou y être suivi, comme seul message.',
  findings: {
    presence: ({ text }) =>
      `«\u00a0${text}\u00a0» dit où vous êtes, pas pourquoi venir. Dites ce que l’on y trouve et à qui cela sert.`,
  },
  fixes: { purpose: ({ text }) => `Ajouter «\u00a0${text}\u00a0»` },
  fields: { found: 'ce que l’on y trouve, et pour qui' },
  why: 'On n’est pas «\u00a0sur\u00a0» un réseau, on s’en sert pour quelque chose. Qui vous lit ne vient pas pour l’adresse mais pour ce qui s’y passe\u00a0: une recette, une réponse, des gens du quartier.',
  ignoreWhen:
    'Si la publication annonce seulement un changement d’adresse à des gens qui vous suivent déjà, gardez-la.',
};
