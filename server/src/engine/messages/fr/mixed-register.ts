import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Tu et vous mêlés',
  summary: 'Une publication qui dit tu et vous à la même personne.',
  findings: {
    tu: ({ text }) =>
      `« ${text} » tutoie, alors que le reste vouvoie : on ne sait plus si c’est à soi que l’on parle. Gardez l’un des deux.`,
    vous: ({ text }) =>
      `« ${text} » vouvoie, alors que le reste tutoie : on ne sait plus si c’est à soi que l’on parle. Gardez l’un des deux.`,
  },
  fixes: {
    tu: () => 'Tutoyer partout',
    vous: () => 'Vouvoyer partout',
  },
  related: {
    tu: () => 'Ici aussi, le texte tutoie.',
    vous: () => 'Ici aussi, le texte vouvoie.',
  },
  why: 'On parle à ses lecteurs comme on parlerait à quelqu’un en face de soi : avec tu, ou avec vous, et sans changer en route. Qui passe de l’un à l’autre a l’air de réciter deux textes.',
  ignoreWhen:
    'Si vous parlez à un groupe (vous) puis à chacun (tu), ou à plusieurs personnes tour à tour, gardez les deux : nommez le groupe ou la personne, et la règle se tait.',
};
