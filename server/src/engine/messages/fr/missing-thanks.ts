import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Un merci à ajouter',
  summary: 'Une réponse à un coup de main ou à un compliment, qui ne remercie personne.',
  findings: {
    none: ({ handle }) =>
      `@${handle} vous a donné quelque chose, et la réponse ne le relève pas. Un merci donne envie de revenir.`,
  },
  fixes: {
    thank: ({ handle }) => `Remercier @${handle}`,
    thankFor: ({ handle }) => `Dire à @${handle} de quoi vous remerciez`,
  },
  fields: { what: 'ce qui vous a servi ou touché' },
  why: 'Une aide, un mot gentil sont des cadeaux faits en public. Remercier, c’est rendre ce que l’on a reçu, et montrer aux autres que l’on est lu.',
  ignoreWhen: 'Si le merci est déjà parti par un autre chemin, ou que le compliment n’en était pas un, passez outre.',
};
