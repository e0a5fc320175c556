import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Chiffres de vitrine',
  summary: 'Abonnés, j’aime, vues ou impressions racontés comme une réussite.',
  findings: {
    figure: ({ text }) =>
      `« ${text} » compte des clics : la personne qui lit n’y trouve personne. Dites plutôt qui vous avez rencontré grâce à cela.`,
  },
  fixes: { meet: () => 'Dire qui vous avez rencontré à la place du chiffre' },
  fields: { people: 'qui vous avez rencontré grâce à cela, et ce que cela a changé' },
  why: 'Un abonné est un clic, une communauté, ce sont des gens. Un chiffre rond fait plaisir à qui l’atteint, mais ne donne rien à qui le lit : une rencontre, une aide reçue, un projet né là en disent plus.',
  ignoreWhen:
    'Si vos chiffres sont le sujet (une analyse, une méthode de mesure, une baisse que vous cherchez à comprendre), gardez-les.',
};
