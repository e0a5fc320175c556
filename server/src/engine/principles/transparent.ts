import type { Principle } from './principle.ts';

export const principle: Principle = {
  id: 'transparent',
  cap: 20,
  title: { fr: 'Jouer franc jeu', en: 'Be transparent' },
  asks: {
    fr: 'Montrez-vous tel que vous êtes, et dites qui paie.',
    en: 'Show yourself as you are, and say who pays.',
  },
  essays: ['E'],
};
