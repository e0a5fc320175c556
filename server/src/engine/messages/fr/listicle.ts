import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Une liste pour titre',
  summary: 'Un titre ou une première ligne qui promet un nombre de conseils : « 15 astuces pour… ».',
  findings: {
    list: ({ text }) =>
      `« ${text} » promet un compte, et on y lit mille autres listes. D’où tenez-vous la première ? Commencez par celle que vous avez vécue.`,
  },
  fixes: {},
  why: 'Une liste de conseils se fait sans avoir rien pratiqué. Un seul exemple vécu, avec ce qui a raté, apprend davantage et donne envie de répondre.',
  ignoreWhen:
    'Si la liste vient de ce que vous avez fait, dites-le dans la phrase (« 5 erreurs que j’ai faites ») : elle n’est plus relevée.',
};
