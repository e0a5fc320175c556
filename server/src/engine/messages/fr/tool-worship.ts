import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'L’outil en héros',
  summary: 'Un outil, une plateforme, un algorithme ou une IA tient le premier rôle.',
  findings: {
    hero: ({ text }) =>
      `« ${text} » donne le premier rôle à l’outil, et la personne qui lit n’en a plus. Dites ce que quelqu’un en a fait, avec qui ou pour qui.`,
  },
  fixes: {},
  why: 'Un outil sert une relation entre des gens, il ne la remplace pas. Ce qui intéresse, c’est ce que vous en avez fait, pour qui, et ce qui n’a pas marché.',
  ignoreWhen:
    'Si vous racontez l’usage que vous en faites avec d’autres, la règle se tait. Une citation ou une critique de ces phrases n’est pas relevée.',
};
