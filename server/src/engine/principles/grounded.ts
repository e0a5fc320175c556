import type { Principle } from './principle.ts';

export const principle: Principle = {
  id: 'grounded',
  cap: 15,
  title: { fr: 'Des propos fondés', en: 'Grounded claims' },
  asks: {
    fr: 'Ce que vous affirmez repose sur quelque chose, et informe.',
    en: 'What you claim rests on something, and informs.',
  },
  essays: ['E', 'C'],
};
