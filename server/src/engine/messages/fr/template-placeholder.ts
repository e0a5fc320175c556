import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Un blanc à remplir',
  summary: 'Un champ de modèle que personne n’a rempli : {{prénom}}, [INSÉRER LIEN], XX %.',
  findings: {
    braces: ({ text }) =>
      `« ${text} » est un champ de modèle resté vide : la personne qui lit y voit un envoi automatique, et non vous. Mettez-y son nom, ou ce qui manque.`,
    brackets: ({ text }) =>
      `« ${text} » attend encore ses mots : tel quel, on y lit un modèle et non un message. Écrivez ce qui manque, ou retirez la phrase.`,
    amount: ({ text }) =>
      `« ${text} » tient la place d’un nombre ou d’une date que personne ne peut deviner. Donnez-le, ou dites la chose sans chiffre.`,
    filler: ({ text }) => `« ${text} » est un faux texte : rien n’est encore dit ici.`,
  },
  fixes: { fill: () => 'Remplir ce blanc' },
  fields: {
    braces: 'la personne ou la chose elle-même',
    brackets: 'ce qui manque',
    amount: 'le nombre ou la date',
    filler: 'vos mots',
  },
  why: 'Un modèle à trous parle à tout le monde, donc à personne. Le trou oublié le montre d’un coup : celle ou celui qui le lit sait que rien n’a été écrit à son intention.',
  ignoreWhen:
    'Si vous partagez un modèle ou parlez d’un champ oublié, laissez : la règle se tait quand la publication le dit. Entre guillemets ou en code, elle ne lit rien.',
};
