import type { Principle } from './principle.ts';

export const principle: Principle = {
  id: 'right-dose',
  cap: 35,
  title: { fr: 'Le bon dosage', en: 'The right dose' },
  asks: {
    fr: 'Une touche commerciale de temps en temps, là où la personne qui lit y gagne. Tout est dans le dosage.',
    en: 'A commercial touch now and then, where the reader gains by it. It is all in the dose.',
  },
  essays: ['E'],
};
