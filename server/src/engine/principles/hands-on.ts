import type { Principle } from './principle.ts';

export const principle: Principle = {
  id: 'hands-on',
  cap: 20,
  title: { fr: 'Parler d’expérience', en: 'Speak from practice' },
  asks: {
    fr: 'Parlez de ce que vous avez fait. Qui n’a pas pratiqué n’enseigne pas.',
    en: 'Speak of what you have done. Whoever has not done it does not teach it.',
  },
  essays: ['C'],
};
