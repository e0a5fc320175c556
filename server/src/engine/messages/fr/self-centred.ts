import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'On ne parle que de soi',
  summary: 'Quarante mots ou plus sur soi, avec des mérites à chaque pas, et pas un pour qui lit.',
  findings: {
    monologue: () =>
      'Tout le texte parle de vous et de ce que vous valez, rien ne s’adresse à qui vous lit : on félicite, au mieux, et on passe. Qu’est-ce que cela change pour vos lecteurs, ou que voudriez-vous apprendre d’eux ?',
  },
  fixes: {},
  options: {
    words: 'à partir de combien de mots sur soi une publication est un monologue',
  },
  why: 'Dans une conversation, qui ne parle que de ses réussites finit par parler seul. Le sujet, ce sont les personnes qui lisent : ce qu’elles vivent, ce qu’elles gagnent, ce qu’elles ont à dire.',
  ignoreWhen:
    'Si vous racontez ce que vous avez vécu, remerciez quelqu’un ou parlez d’une autre personne, la règle se tait. Si la nouvelle se suffit pour ceux qui vous suivent, laissez-la telle quelle.',
};
