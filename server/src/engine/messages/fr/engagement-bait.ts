import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Clics quémandés',
  summary: 'Un appel à liker, partager, taguer, enregistrer, s’abonner ou poster un mot pour faire du chiffre.',
  findings: {
    reaction: ({ text }) =>
      `« ${text} » demande un clic : on l’obtient sans avoir rien appris de personne. Demandez ce que l’on en pense.`,
    share: ({ text }) =>
      `« ${text} » demande de faire circuler : ce qui aide se partage tout seul. Demandez plutôt ce que l’on ferait à votre place.`,
    tag: ({ text }) =>
      `« ${text} » fait appeler des gens qui n’ont rien demandé. Parlez à celles et ceux qui sont déjà là.`,
    save: ({ text }) =>
      `« ${text} » dit quoi faire de la publication au lieu d’ouvrir l’échange. La personne qui lit sait garder ce qui lui sert.`,
    comment: ({ text }) =>
      `« ${text} » demande du bruit sous la publication. Une question dont la réponse compte fait venir des gens.`,
    follow: ({ text }) =>
      `« ${text} » demande un abonnement : un abonné est un clic, une communauté, ce sont des gens. Engagez plutôt la conversation.`,
    word: ({ text }) =>
      `« ${text} » fait écrire un mot que personne n’a pensé. Posez une question où chacun répond avec les siens.`,
  },
  fixes: {
    ask: ({ question }) => `Demander à la place : « ${question} »`,
    removeSentence: ({ text }) => `Retirer la phrase « ${text} »`,
  },
  fields: {
    topic: 'votre sujet',
    action: 'un verbe à l’infinitif',
    doing: 'un verbe en -ant',
    situation: 'une situation',
    choice: 'une possibilité',
    otherChoice: 'une autre possibilité',
  },
  why: 'Un abonné est un clic, une communauté, ce sont des gens. Les chiffres que l’on quémande montent sans que personne ne se parle, et celles et ceux qui lisent le sentent.',
  ignoreWhen:
    'Un appel à l’aide (personne disparue, don du sang, pétition, cagnotte, offre d’emploi) n’est pas relevé, ni une invitation sincère à répondre. Pour un jeu dont c’est la règle, acceptez la remarque.',
};
