import type { Principle } from './principle.ts';

export const principle: Principle = {
  id: 'purpose-before-platform',
  cap: 15,
  title: { fr: 'Un but d’abord', en: 'A purpose before a platform' },
  asks: {
    fr: 'On n’est pas « sur » un réseau, on s’en sert pour quelque chose. Sachez à quoi sert cette publication.',
    en: 'One is not “on” a network, one uses it for something. Know what this post is for.',
  },
  essays: ['B'],
};
