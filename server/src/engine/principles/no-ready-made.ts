import type { Principle } from './principle.ts';

export const principle: Principle = {
  id: 'no-ready-made',
  cap: 24,
  title: { fr: 'Rien de tout fait', en: 'Nothing ready-made' },
  asks: {
    fr: 'On ne salue pas un ami dans la rue avec une formule apprise. En ligne non plus.',
    en: 'Nobody greets a friend in the street with a phrase learned by heart. It is no different online.',
  },
  essays: ['D'],
};
