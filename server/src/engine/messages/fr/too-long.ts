import { frenchNumber } from '../figures.ts';
import type { RuleMessages } from '../messages.ts';
import { platformName } from '../platformNames.ts';

export const messages: RuleMessages = {
  title: 'Plus long que la plateforme ne l’accepte',
  summary: 'Une publication qui dépasse la limite de sa plateforme, comptée comme elle compte.',
  findings: {
    characters: ({ platform, length, limit, excess }) =>
      `${platformName(platform)} accepte ${frenchNumber(limit)} caractères et en compte ${frenchNumber(length)} ici : à partir d’ici, ${frenchNumber(excess)} de trop. Raccourcissez, ou faites-en un fil.`,
    bytes: ({ platform, length, limit }) =>
      `${platformName(platform)} accepte ${frenchNumber(limit)} octets et en compte ${frenchNumber(length)} ici (un émoji composé en pèse jusqu’à 35) : à partir d’ici, cela n’entre plus. Mettez-en moins, ou faites-en un fil.`,
    hashtags: ({ platform, count, limit }) =>
      `${platformName(platform)} accepte ${limit} mots-dièse et refuse une publication qui en a ${count}. Gardez ceux que quelqu’un suit.`,
  },
  fixes: {
    split: ({ count }) => `En faire un fil de ${count} publications`,
    keep: ({ count }) => `Garder les ${count} premiers mots-dièse`,
  },
  options: {
    limits:
      'les caractères qu’une publication peut avoir, là où votre compte ou votre serveur en prend plus ou moins que la plateforme',
  },
  why: 'Du bon sens : ce qui n’entre pas est coupé ou refusé, et la fin de votre idée se perd. Un fil donne à chaque idée sa publication, et aux lecteurs un endroit où répondre à chacune.',
  ignoreWhen:
    'Si votre compte peut écrire plus long (X Premium, un serveur Mastodon qui a une autre limite), désactivez la règle ou acceptez le constat.',
};
