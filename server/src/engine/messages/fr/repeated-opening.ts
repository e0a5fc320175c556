import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Toujours le même début',
  summary: 'Les mêmes premiers mots dans trois publications sur dix.',
  findings: {
    repeated: ({ text, posts }) =>
      `« ${text} » ouvre ${posts} publications voisines : qui vous suit croit avoir déjà lu celle-ci. Commencez par ce qu’elle a de nouveau.`,
  },
  fixes: {},
  related: { opening: ({ name }) => `${name} commence par les mêmes mots` },
  why: 'Les premiers mots sont ceux que l’on lit vraiment. Toujours les mêmes, ils deviennent une formule toute faite, même si c’est la vôtre.',
  ignoreWhen:
    'Si c’est le titre d’une série que vos lecteurs attendent : donnez à ses publications le même `series` dans l’en-tête.',
};
