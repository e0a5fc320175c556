import type { Principle } from './principle.ts';

export const principle: Principle = {
  id: 'takes-time',
  cap: 20,
  title: { fr: 'Prendre le temps', en: 'It takes time' },
  asks: {
    fr: 'La confiance et les communautés demandent des mois. Ne promettez rien d’instantané.',
    en: 'Trust and communities take months. Promise nothing instant.',
  },
  essays: ['D', 'E'],
};
