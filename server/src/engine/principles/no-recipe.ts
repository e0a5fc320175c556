import type { Principle } from './principle.ts';

export const principle: Principle = {
  id: 'no-recipe',
  cap: 20,
  title: { fr: 'Pas de recette miracle', en: 'No miracle recipe' },
  asks: {
    fr: 'Ce qui a marché pour l’un ne marchera pas forcément pour l’autre. Ne garantissez pas un résultat.',
    en: 'What worked for one person need not work for another. Guarantee no result.',
  },
  essays: ['D'],
};
