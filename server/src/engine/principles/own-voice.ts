import type { Principle } from './principle.ts';

export const principle: Principle = {
  id: 'own-voice',
  cap: 25,
  title: { fr: 'Sa propre voix', en: 'Your own voice' },
  asks: {
    fr: 'Ne confiez votre voix à personne : ni aux phrases d’une agence, ni à celles d’une machine.',
    en: 'Do not hand your voice over: neither to an agency’s boilerplate nor to a machine’s.',
  },
  essays: ['C', 'D'],
};
