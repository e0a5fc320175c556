import type { Principle } from './principle.ts';

export const principle: Principle = {
  id: 'talk-to-readers',
  cap: 20,
  title: { fr: 'Parler aux lecteurs', en: 'Talk to your readers' },
  asks: {
    fr: 'Parlez à vos lecteurs comme vous aimeriez qu’on vous parle : le sujet, c’est eux.',
    en: 'Speak to your readers as you would like to be spoken to: they are the subject, not you.',
  },
  essays: ['D'],
};
