import type { Principle } from './principle.ts';

export const principle: Principle = {
  id: 'answer-and-thank',
  cap: 20,
  title: { fr: 'Répondre et remercier', en: 'Answer and thank' },
  asks: {
    fr: 'Publier est le premier pas, répondre à qui commente est le second. Remerciez, et rendez ce que l’on vous a donné.',
    en: 'Publishing is the first step, answering those who comment the second. Thank, and return what was given.',
  },
  essays: ['E'],
};
