import type { RuleMessages } from '../messages.ts';

const plain = 'Dites dans la phrase même de quoi il s’agit.';

export const messages: RuleMessages = {
  title: 'Appât à clics',
  summary: 'Un titre ou une phrase qui cache ce qu’elle annonce, ou dicte l’émotion à ressentir.',
  findings: {
    gap: ({ text }) =>
      `« ${text} » retient ce que l’on vient chercher : la curiosité vite déçue se paie en confiance. ${plain}`,
    reaction: ({ text }) =>
      `« ${text} » annonce une émotion à la place de la chose. Montrez la chose : l’émotion suivra.`,
    quiz: ({ text }) => `« ${text} » promet de dire à qui lit ce qu’il est. ${plain}`,
    gapTitle: ({ text }) =>
      `Ce titre pointe quelque chose sans le nommer : « ${text} ». Dites-y de quoi il s’agit : qui est concerné lira.`,
    reactionTitle: ({ text }) => `Ce titre dicte une réaction : « ${text} ». Dites-y plutôt ce que l’on va lire.`,
    quizTitle: ({ text }) =>
      `Ce titre lance un jeu plutôt qu’un sujet : « ${text} ». Dites-y ce que l’on va apprendre.`,
  },
  fixes: {
    say: () => 'Dire dans le titre de quoi il s’agit',
    replace: ({ text }) => `Écrire « ${text} »`,
    remove: ({ text }) => `Retirer « ${text} »`,
    removeSentence: ({ text }) => `Retirer la phrase « ${text} »`,
    fill: () => 'Dire ce qui s’est passé',
  },
  fields: { subject: 'ce dont il s’agit, en clair', detail: 'ce qui s’est passé' },
  why: 'Entre gens qui se parlent, on ne cache pas le sujet pour faire venir. Un titre qui dit ce qu’il contient amène moins de monde, mais des personnes que cela intéresse et qui restent.',
  ignoreWhen:
    'Un jeu entre habitués, une parodie de titre ou une citation se gardent : entre guillemets, ils ne sont pas relevés.',
};
