import type { Principle } from './principle.ts';

export const principle: Principle = {
  id: 'ask',
  cap: 24,
  title: { fr: 'Demander pour savoir', en: 'Ask to know' },
  asks: {
    fr: 'Demandez un avis, une expérience, une référence, de l’aide, parce que la réponse compte pour vous.',
    en: 'Ask for an opinion, an experience, a reference or help, because the answer matters to you.',
  },
  essays: ['A', 'D'],
};
