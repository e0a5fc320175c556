import type { Principle } from './principle.ts';

export const principle: Principle = {
  id: 'choose-words',
  cap: 20,
  title: { fr: 'Choisir ses mots', en: 'Choose your words' },
  asks: {
    fr: 'On vous juge sur chaque mot. Des opinions, oui ; des offenses, jamais.',
    en: 'Readers judge you by each word. Opinions yes, offence never.',
  },
  essays: ['E'],
};
