import type { Principle } from './principle.ts';

export const principle: Principle = {
  id: 'community',
  cap: 20,
  title: { fr: 'Une communauté', en: 'A community' },
  asks: {
    fr: 'Un abonné est un clic, une communauté, ce sont des gens. Les chiffres ne sont ni le but, ni à vendre.',
    en: 'A follower is a click, a community is people. Numbers are neither the aim nor for sale.',
  },
  essays: ['B', 'D', 'E'],
};
