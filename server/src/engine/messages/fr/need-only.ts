import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Une demande et rien d’autre',
  summary: 'Une demande de votes, d’abonnements, de partages ou de visites, et rien d’autre.',
  findings: {
    place: ({ text }) =>
      `«\u00a0${text}\u00a0» demande de venir sans dire à quoi. Dites ce que l’on y trouve\u00a0: c’est cela qui fait venir.`,
    favour: ({ text }) =>
      `«\u00a0${text}\u00a0» demande un geste sans rien donner. Dites à quoi il servira, ou ce que vous donnez en retour.`,
  },
  fixes: { give: ({ text }) => `Ajouter «\u00a0${text}\u00a0»` },
  fields: {
    found: 'ce que l’on y trouve',
    given: 'ce que vous donnez en retour, ou ce que ce geste rend possible',
  },
  why: 'On vient parler avec quelque chose à dire, pas seulement avec un besoin. Une demande seule se lit comme une main tendue à tout le monde\u00a0: ce que vous apportez donne envie de répondre.',
  ignoreWhen:
    'Pour une urgence, une personne disparue, une collecte solidaire ou une vraie demande d’aide, gardez-la\u00a0; l’en-tête «\u00a0purpose: ask-help\u00a0» la fait taire.',
};
