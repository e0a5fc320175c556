import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Un titre à la place de la pratique',
  summary: 'Un titre que l’on se donne : « expert reconnu », « gourou », « serial entrepreneur ».',
  findings: {
    title: ({ text }) =>
      `« ${text} » demande à être cru sur parole. Ce que vous avez fait, avec qui et quand, convainc mieux qu’un titre.`,
  },
  fixes: {
    remove: ({ text }) => `Retirer « ${text} »`,
    done: () => 'Dire ce que vous avez fait',
  },
  fields: { done: 'ce que vous avez fait' },
  why: 'Un titre que l’on se donne ne dit rien de ce qu’on a pratiqué. Les gens reconnaissent un savoir-faire à ses traces : un chantier, une erreur, une date.',
  ignoreWhen:
    'Un titre qui a une source (un diplôme, un tribunal, un journal) se garde : donnez-la dans la phrase. Dit de quelqu’un d’autre, il n’est pas relevé.',
};
