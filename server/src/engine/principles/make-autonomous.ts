import type { Principle } from './principle.ts';

export const principle: Principle = {
  id: 'make-autonomous',
  cap: 20,
  title: { fr: 'Rendre autonome', en: 'Make readers autonomous' },
  asks: {
    fr: 'Donnez de quoi se passer de vous. Retenir un savoir pour forcer un contact est un mauvais calcul.',
    en: 'Give readers what lets them do without you. Holding knowledge back to force a contact is a bad plan.',
  },
  essays: ['E'],
};
