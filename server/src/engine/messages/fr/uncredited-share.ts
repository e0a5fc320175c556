import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Partage sans auteur',
  summary: 'Le travail de quelqu’un, partagé sans dire de qui.',
  findings: {
    link: ({ text }) =>
      `«\u00a0${text}\u00a0»\u00a0: quelqu’un l’a fait, et personne n’est nommé. Dites qui, ou par qui vous l’avez trouvé\u00a0: cette personne le verra et pourra répondre.`,
    image: ({ text }) =>
      `«\u00a0${text}\u00a0»\u00a0: quelqu’un a fait cette image, et personne n’est nommé. Dites qui, ou où vous l’avez trouvée.`,
    quotation: ({ text }) =>
      `«\u00a0${text}\u00a0»\u00a0: ces mots sont de quelqu’un, et personne n’est nommé. Dites de qui ils sont, si vous le savez.`,
  },
  fixes: {
    link: () => 'Ajouter «\u00a0via @…\u00a0» après le lien',
    image: () => 'Ajouter «\u00a0via @…\u00a0» après l’image',
    known: ({ person }) => `Dire que c’est de @${person}`,
    quotation: () => 'Signer la citation',
  },
  fields: { person: 'pseudo' },
  why: 'Qui partage le travail d’un autre le nomme\u00a0: c’est le remercier, et c’est lui ouvrir la porte. Un partage signé met deux personnes en relation, un partage anonyme n’en nomme aucune.',
  ignoreWhen:
    'Si c’est votre propre travail, ajoutez votre site aux réglages ou dites-le. Si l’auteur est inconnu, dites-le aussi.',
};
