import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Trop de vente pour une publication',
  summary: 'Plus d’une phrase sur cinq vend : prix, remises, appels à acheter, éloge de son produit.',
  findings: {
    some: ({ selling, counted }) =>
      `${selling} phrases sur ${counted} vendent, dont celle-ci. Une touche commerciale passe quand le reste donne : gardez la plus utile.`,
    most: ({ selling, counted }) =>
      `${selling} phrases sur ${counted} vendent, dont celle-ci. À cette dose on lit une annonce, et l’on passe : dites d’abord ce que la personne y gagne.`,
  },
  fixes: {
    remove: ({ text }) => `Retirer « ${text} »`,
    removeSome: ({ text, others }) =>
      `Revenir à la bonne dose : retirer « ${text} » et ${Number(others) === 1 ? 'une autre phrase' : `${others} autres phrases`}`,
    soften: ({ text }) => `Le dire sans pression : « ${text} »`,
    gain: ({ text }) => `Dire ce que l’on y gagne, à la place de « ${text} »`,
  },
  related: {
    price: ({ text }) => `Ici, un prix : « ${text} »`,
    offer: ({ text }) => `Ici, une offre : « ${text} »`,
    call: ({ text }) => `Ici, un appel à acheter ou à réserver : « ${text} »`,
    superlative: ({ text }) => `Ici, l’éloge de ce qui se vend : « ${text} »`,
    brand: ({ text }) => `Ici, le produit ou l’entreprise comme sujet : « ${text} »`,
    urgency: ({ text }) => `Ici, l’urgence : « ${text} »`,
    link: ({ text }) => `Ici, un lien vers la vente : « ${text} »`,
  },
  fields: { gain: 'ce que la personne y gagne' },
  why: 'Personne n’est contre une offre de temps en temps, pourvu que la personne qui lit y trouve son compte : tout est affaire de dosage. Quand une publication ne fait que vendre, on cesse de la lire, et la suivante avec elle. Ce que vous donnez (une réponse, un tour de main, une adresse) est ce qui fait revenir.',
  ignoreWhen:
    'Une annonce d’offre que vos lecteurs attendent peut en dire plus : déclarez `purpose: announce-offer` et la dose double. Un prix raconté, une question sur un achat ou un remboursement ne comptent pas.',
};
