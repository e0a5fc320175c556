import type { RuleMessages } from '../messages.ts';

const ends = 'On y répond par oui ou non, et la conversation s’arrête là.';

export const messages: RuleMessages = {
  title: 'Une question à ouvrir',
  summary: 'Une publication dont la seule question n’appelle qu’un oui ou un non.',
  findings: {
    opinion: () => `${ends} Demandez aussi pourquoi.`,
    experience: () => `${ends} Demandez aussi ce qu’il en reste.`,
    thought: () => `${ends} Demandez aussi ce qu’on en a conclu.`,
    situation: () => `${ends} Demandez aussi comment on s’en arrange.`,
    habit: () => `${ends} Demandez aussi ce que cela change.`,
    practice: () => `${ends} Demandez plutôt comment.`,
  },
  fixes: {
    open: ({ text }) => `Ouvrir la question : « ${text} »`,
    ask: ({ question }) => `Demander plutôt : « ${question} »`,
  },
  fields: {
    topic: 'votre sujet',
    action: 'un verbe à l’infinitif',
    doing: 'un verbe en -ant',
    situation: 'une situation',
    choice: 'une possibilité',
    otherChoice: 'une autre possibilité',
  },
  why: 'On demande un avis ou une expérience parce que la réponse compte. À une question ouverte, chacun répond avec ses mots, et le suivant a de quoi rebondir.',
  ignoreWhen: 'Si un oui ou un non est vraiment ce que vous voulez savoir, gardez la question comme elle est.',
};
