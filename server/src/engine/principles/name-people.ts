import type { Principle } from './principle.ts';

export const principle: Principle = {
  id: 'name-people',
  cap: 10,
  title: { fr: 'Nommer les gens', en: 'Name people' },
  asks: {
    fr: 'Parlez aux gens par leur nom, et nommez la personne dont vous partagez le travail.',
    en: 'Speak to people by name, and name the person whose work you share.',
  },
  essays: ['A'],
};
