import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Des conseils sans pratique',
  summary: 'Des conseils généraux qui s’accumulent, sans rien qui montre qu’on les a essayés.',
  findings: {
    theory: ({ count }) =>
      `${count} conseils ici, et rien qui dise quand, où ni par qui ils ont été essayés : on approuve sans pouvoir s’en servir. Racontez une fois où vous l’avez fait.`,
  },
  fixes: { practice: () => 'Ajouter « Quand je l’ai fait, … »' },
  related: { advice: () => 'Un autre conseil général.' },
  fields: { practice: 'ce qui s’est passé' },
  options: {
    advice: 'à partir de combien de conseils ils s’empilent',
  },
  why: 'Qui a mis les mains dedans a une histoire à raconter : une date, un chiffre, un ratage. C’est elle qui sert aux autres, plus que la règle qu’on en tire.',
  ignoreWhen:
    'Un mode d’emploi, une recette, une consigne n’ont pas besoin d’histoire. Si vos lecteurs savent d’où vous parlez, laissez le texte tel quel.',
};
