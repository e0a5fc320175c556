import type { Principle } from './principle.ts';

export const principle: Principle = {
  id: 'something-to-say',
  cap: 20,
  title: { fr: 'Quelque chose à dire', en: 'Something to say' },
  asks: {
    fr: 'Venez avec quelque chose à dire, pas seulement avec un besoin. Un partage sans un mot de vous est un geste de robot.',
    en: 'Come with something to say and not only with a need. A share without a word of yours is a robot’s gesture.',
  },
  essays: ['B', 'D'],
};
