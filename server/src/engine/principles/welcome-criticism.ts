import type { Principle } from './principle.ts';

export const principle: Principle = {
  id: 'welcome-criticism',
  cap: 20,
  title: { fr: 'Accueillir la critique', en: 'Welcome criticism' },
  asks: {
    fr: 'Une critique est une information. Écoutez avant de vous défendre, et dites que vous pouvez vous tromper.',
    en: 'Criticism is information. Listen before you defend, and say that you may be wrong.',
  },
  essays: ['D', 'E'],
};
