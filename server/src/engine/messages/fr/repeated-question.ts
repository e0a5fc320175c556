import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Toujours la même question',
  summary: 'La même question à la fin d’une publication après l’autre.',
  findings: {
    repeated: ({ text, posts }) =>
      `« ${text} » clôt ${posts} publications voisines : à force, plus personne ne l’entend comme une question. Demandez ce que seule celle-ci peut demander.`,
  },
  fixes: {},
  related: { question: ({ name }) => `${name} finit par la même question` },
  why: 'On répond à une question qui vient du texte et que l’on n’a pas déjà lue hier. La même à chaque fois n’est plus qu’une signature.',
  ignoreWhen: 'Si c’est un rendez-vous, la question du lundi par exemple, et que l’on y répond, gardez-la.',
};
