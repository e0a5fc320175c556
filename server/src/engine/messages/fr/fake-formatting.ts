import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Fausse mise en forme',
  summary:
    'Des symboles mathématiques ou des lettres encerclées à la place de lettres, pour imiter le gras ou l’italique.',
  findings: {
    fake: ({ text }) =>
      `« ${text} » est écrit avec des symboles : un lecteur d’écran les épelle ou les saute, une recherche ne les trouve pas. En lettres ordinaires, tout le monde peut lire.`,
  },
  fixes: {
    plain: ({ text }) => `Écrire « ${text} » en lettres ordinaires`,
    plainAll: () => 'Tout écrire en lettres ordinaires',
  },
  why: 'On parle à toutes les personnes qui lisent, y compris à celles qui écoutent. Un mot en faux gras leur arrive lettre par lettre, ou pas du tout.',
  ignoreWhen: 'Dans une formule, un symbole est à sa place : il n’est pas relevé.',
};
