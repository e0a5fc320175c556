import type { Principle } from './principle.ts';

export const principle: Principle = {
  id: 'common-sense',
  cap: 20,
  title: { fr: 'Le bon sens', en: 'Common sense' },
  asks: {
    fr: 'Du bon sens : ne pas crier, ne pas bourrer, ne pas inonder.',
    en: 'Common sense: do not shout, do not stuff, do not flood.',
  },
  essays: ['D', 'E'],
};
