import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Voix de machine',
  summary: 'Un reste laissé par un générateur de texte, ou une tournure dont ces textes sont remplis.',
  findings: {
    leftover: ({ text }) =>
      `« ${text} » s’adresse à qui a demandé le texte, pas à qui va le lire. Retirez ce reste avant de publier.`,
    label: ({ text }) => `« ${text} » est une note sur le texte, et non du texte. Retirez-la avant de publier.`,
    cliche: ({ text }) =>
      `« ${text} » se lit dans des milliers de textes sans auteur. Avec vos mots, on vous entendrait.`,
    beside: ({ text, other }) =>
      `« ${text} » passe seul ; à côté de « ${other} », on n’entend plus personne. Gardez l’un des deux, ou dites-le à votre façon.`,
    contrast: ({ text, other }) =>
      `« ${text} » écarte ce que personne n’avait dit pour mieux affirmer ; à côté de « ${other} », la figure prend votre place. Dites directement ce que c’est.`,
  },
  fixes: {
    replace: ({ text }) => `Écrire « ${text} »`,
    remove: ({ text }) => `Retirer « ${text} »`,
    removeSentence: ({ text }) => `Retirer la phrase « ${text} »`,
    assert: () => 'Garder seulement ce que vous affirmez',
  },
  why: 'Votre voix, personne ne peut l’avoir à votre place : ni une agence, ni une machine. Une tournure que tant de textes partagent ne dit plus rien de la personne qui écrit, d’où qu’elle vienne.',
  ignoreWhen:
    'Si la tournure est bien la vôtre, ou si vous la citez pour en rire, gardez-la : entre guillemets, elle n’est pas relevée.',
};
