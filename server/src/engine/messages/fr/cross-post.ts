import type { MessageData } from '../../rule.ts';
import type { RuleMessages } from '../messages.ts';

function more({ others }: MessageData): string {
  const count = Number(others ?? 0);
  if (count < 1) return '';
  if (count > 20) return ', et dans beaucoup d’autres brouillons';
  return count === 1 ? ', et dans un autre brouillon' : `, et dans ${count} autres brouillons`;
}

export const messages: RuleMessages = {
  title: 'Un texte déjà écrit ailleurs',
  summary:
    'Presque le même texte dans un autre brouillon : un autre nom, un autre lien ou un autre nombre n’en font pas un autre texte.',
  findings: {
    same: (data) =>
      `Le même texte se trouve dans ${data.name}${more(data)}. Qui suit les deux lit deux fois la même chose : gardez-en un, ou dites à chaque public ce qui le regarde.`,
    nearly: (data) =>
      `Presque le même texte se trouve dans ${data.name}${more(data)}. Qui suit les deux lit deux fois la même chose : dites à chaque public ce qui le regarde.`,
    variant: ({ platforms }) =>
      `Le texte pour ${platforms || 'une autre plateforme'} est le même que celui-ci : à quoi bon une variante ? Dites à ce public-là ce qui le regarde, ou donnez les deux plateformes à un seul texte.`,
  },
  fixes: { open: ({ name }) => `Ouvrir ${name}` },
  related: {
    variant: ({ platforms }) => `Le texte pour ${platforms || 'l’autre plateforme'}`,
    copy: ({ name, text }) => `${name} commence par « ${text} »`,
  },
  why: 'Un même texte envoyé partout, à un nom près, est un envoi en masse : personne n’y est attendu. Les gens d’un réseau ne sont pas ceux d’un autre, et ce qu’on leur dit non plus.',
  ignoreWhen:
    'Si ce sont les variantes d’une même publication, dites-le : le même `variant: …` dans les deux en-têtes, ou des noms de fichiers qui ne diffèrent que par la plateforme. Dès qu’elles diffèrent, la règle se tait.',
};
