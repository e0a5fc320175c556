import { frenchDay } from '../days.ts';
import type { RuleMessages } from '../messages.ts';
import { platformName } from '../platformNames.ts';

export const messages: RuleMessages = {
  title: 'Trop de publications le même jour',
  summary: 'Plus de publications prévues le même jour sur la même plateforme que ne le veut le réglage (trois).',
  findings: {
    crowded: ({ posts, platform, day }) =>
      `${posts} publications ${platformName(platform)} sont prévues pour le ${frenchDay(day)} : elles se prennent leurs lecteurs, et vous n’aurez pas le temps de répondre à toutes. Un autre jour ?`,
  },
  fixes: {},
  related: { planned: ({ name, time }) => (time ? `${name}, prévue à ${time}` : `${name}, prévue le même jour`) },
  options: { most: 'combien de publications par jour une plateforme supporte, pour chacune ou pour toutes' },
  why: 'Publier n’est que la moitié : l’autre est de répondre. Trop de publications le même jour lassent ceux qui vous suivent et ne laissent de temps à personne.',
  ignoreWhen:
    'Pendant un événement suivi en direct. Un fil compte pour une publication. Le nombre se règle par l’option `most` de la règle.',
};
