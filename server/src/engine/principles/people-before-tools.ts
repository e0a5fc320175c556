import type { Principle } from './principle.ts';

export const principle: Principle = {
  id: 'people-before-tools',
  cap: 20,
  title: { fr: 'L’humain avant l’outil', en: 'People before tools' },
  asks: {
    fr: 'Un outil sert une relation entre des gens. Il n’est ni la stratégie, ni le héros de l’histoire.',
    en: 'A tool serves a relationship between people. It is neither the strategy nor the hero of the story.',
  },
  essays: ['A', 'B'],
};
