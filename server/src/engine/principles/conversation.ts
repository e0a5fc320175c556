import type { Principle } from './principle.ts';

export const principle: Principle = {
  id: 'conversation',
  cap: 20,
  title: { fr: 'Une conversation', en: 'A conversation' },
  asks: {
    fr: 'Une publication ouvre ou poursuit une conversation. Une suite d’annonces n’en est pas une.',
    en: 'A post opens a conversation or carries it on. A series of announcements is not one.',
  },
  essays: ['A', 'C', 'E'],
};
