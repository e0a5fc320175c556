import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Partenariat non signalé',
  summary: 'Un code promo, un lien rémunéré ou le cadeau d’une marque, sans que la personne qui lit le sache aussitôt.',
  findings: {
    code: ({ text }) =>
      `« ${text} » : qui partage un code y gagne souvent. Dites-le en tête, on vous lira avec la même confiance.`,
    link: () => 'Ce lien rapporte à qui le partage. La personne qui lit a besoin de le savoir avant de cliquer.',
    gift: ({ text }) =>
      `« ${text} » : un cadeau de marque change la façon de lire un avis. Dites-le en tête, en clair.`,
    vague: ({ text }) =>
      `« ${text} » ne dit pas clairement qu’il y a une contrepartie. « Publicité » ou « Collaboration commerciale » le dit.`,
  },
  related: {
    code: ({ text }) => `Le code : « ${text} »`,
    link: () => 'Le lien rémunéré',
    gift: ({ text }) => `Le cadeau : « ${text} »`,
    vague: ({ text }) => `Une mention qui n’en dit que la moitié : « ${text} »`,
  },
  fixes: {
    disclose: ({ label }) => `Commencer par « ${label} »`,
  },
  why: 'On ne reproche à personne d’être payé ; on en veut à qui l’a caché. En France, l’article 5-2 de la loi du 9 juin 2023 demande que l’intention commerciale soit dite de façon claire, lisible et compréhensible.',
  ignoreWhen:
    'S’il s’agit de votre propre boutique, ou si le réseau affiche déjà le partenariat pour vous, acceptez-la ici ou déclarez vos sites dans les réglages.',
};
