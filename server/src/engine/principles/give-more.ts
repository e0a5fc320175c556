import type { Principle } from './principle.ts';

export const principle: Principle = {
  id: 'give-more',
  cap: 20,
  title: { fr: 'Donner plus', en: 'Give more' },
  asks: {
    fr: 'Donnez plus que vous ne prenez, sans rien attendre en retour.',
    en: 'Give more than you take, and expect nothing back.',
  },
  essays: ['B', 'E'],
};
