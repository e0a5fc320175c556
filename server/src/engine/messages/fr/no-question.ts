import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Rien n’est demandé aux lecteurs',
  summary: 'Une publication sans vraie question ni invitation à ceux qui la lisent.',
  findings: {
    none: () =>
      'Rien ici n’invite à répondre : on lit, et on passe. Que voudriez-vous apprendre de celles et ceux qui vous lisent ?',
    sends: () =>
      'Ici, on envoie vers un lien sans rien demander : on ne peut répondre que par un clic. Qu’aimeriez-vous entendre de qui sera allé voir ?',
    answered: () =>
      'La question posée reçoit aussitôt sa réponse : il ne reste rien à dire à qui vous lit. Que voudriez-vous vraiment savoir ?',
    bait: () =>
      'La question posée appelle un achat ou un clic plutôt qu’une réponse. Laquelle poseriez-vous à un ami dont l’avis compte ?',
    rhetorical: () =>
      'La question posée sert d’élan au texte et n’attend pas de réponse. Y en a-t-il une dont la réponse vous intéresse ?',
    unfilled: () => 'Il reste un champ à remplir dans votre question : dites ce que vous voulez savoir.',
  },
  fixes: {
    ask: ({ question }) => `Demander : « ${question} »`,
    fill: () => 'Compléter la question',
  },
  related: {
    answered: () => 'Cette question a déjà sa réponse.',
    bait: () => 'Cette question attend un clic plus qu’une réponse.',
    rhetorical: () => 'Cette question n’attend pas de réponse.',
  },
  fields: {
    topic: 'votre sujet',
    action: 'un verbe à l’infinitif',
    doing: 'un verbe en -ant',
    situation: 'une situation',
    choice: 'une possibilité',
    otherChoice: 'une autre possibilité',
  },
  why: 'Une publication est le début d’un échange. Demander un avis, une expérience, une adresse ou un coup de main, parce que la réponse compte pour vous, donne aux autres une place dans la conversation.',
  ignoreWhen:
    'Si le texte se suffit, un récit, un hommage, une information pratique, laissez-le tel quel : une question de pure forme serait pire que pas de question.',
};
