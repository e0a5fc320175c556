import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Mot de jargon',
  summary: 'Un mot de réunion ou de présentation, là où il existe un mot simple.',
  findings: {
    word: ({ text, plain }) =>
      `« ${text} » parle à ceux du métier et laisse les autres dehors. Plus simplement : ${plain}.`,
    beside: ({ text, plain, other }) =>
      `« ${text} », à côté de « ${other} », fait entendre une réunion plutôt qu’une personne. Plus simplement : ${plain}.`,
  },
  fixes: {
    replace: ({ text }) => `Écrire « ${text} »`,
    remove: ({ text }) => `Retirer « ${text} »`,
  },
  why: 'On vous lit mot à mot, et chaque mot dit à qui vous parlez. Un mot de métier employé pour faire sérieux demande un effort à la lectrice et au lecteur, et ne leur apprend rien de plus que le mot simple.',
  ignoreWhen:
    'Si vos lecteurs emploient ce mot entre eux et qu’il dit plus que le mot simple, gardez-le. Un terme technique, un nom propre ou un mot cité n’est pas relevé.',
};
