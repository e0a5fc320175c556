import type { Principle } from './principle.ts';

export const principle: Principle = {
  id: 'no-robots',
  cap: 25,
  title: { fr: 'Pas de robots', en: 'No robots' },
  asks: {
    fr: 'Pas d’envoi en masse, pas de publication automatique, pas de modèle à trous : une relation par robot n’en est pas une.',
    en: 'No mass messages, no automatic posts, no templates: a relation through robots is not a relation.',
  },
  essays: ['B', 'D'],
};
