import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Trop d’offres à la suite',
  summary: 'Plus d’une publication sur cinq qui vend, parmi dix à la suite.',
  findings: {
    streak: ({ posts }) =>
      `${posts} publications voisines vendent, dont celle-ci. Une sur cinq passe bien : entre deux offres, répondez, racontez, remerciez.`,
  },
  fixes: {},
  related: { sells: ({ name }) => `${name} vend aussi` },
  why: 'Une offre est bienvenue de la part de quelqu’un qui donne. C’est sur l’ensemble que cela se voit : ce que l’on reçoit de vous entre deux offres fait lire la suivante.',
  ignoreWhen:
    'Pendant une campagne que vos lecteurs attendent (une ouverture, des inscriptions), passez outre, puis redonnez.',
};
