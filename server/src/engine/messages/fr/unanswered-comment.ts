import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Un commentaire sans réponse',
  summary: 'Un commentaire cité dans le brouillon, auquel rien ne répond avant le suivant.',
  findings: {
    question: ({ handle }) => `@${handle} pose une question, et rien n’y répond ici. Un mot suffit souvent.`,
    comment: ({ handle }) => `@${handle} a pris le temps d’écrire, et rien n’y répond ici. Un mot suffit souvent.`,
  },
  fixes: { answer: ({ handle }) => `Répondre à @${handle}` },
  fields: { reply: 'votre réponse' },
  why: 'Publier est le premier pas ; répondre à celles et ceux qui commentent est le second. Une question laissée en plan se voit de tous les autres.',
  ignoreWhen:
    'Si vous citez le commentaire pour le montrer, ou que vous avez répondu ailleurs, laissez le brouillon tel quel.',
};
