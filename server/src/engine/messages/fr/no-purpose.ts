import type { RuleMessages } from '../messages.ts';
import { purposeName } from '../purposeNames.ts';

export const messages: RuleMessages = {
  title: 'À quoi sert cette publication',
  summary: 'Un brouillon dont l’en-tête ne dit pas à quoi il sert, ou le dit d’un mot inconnu.',
  findings: {
    none: () =>
      'L’en-tête dit où publier, pas pourquoi. Qu’attendez-vous de cette publication : un avis, une rencontre, un coup de main, un merci ?',
    empty: () => '« purpose » est là, sans valeur. Qu’attendez-vous de cette publication ?',
    unknown: ({ value }) =>
      `« ${value} » n’est pas un but connu d’ici : choisissez le plus proche de ce que vous cherchez.`,
  },
  fixes: { choose: ({ purpose }) => `C’est pour ${purposeName('fr', purpose)} (${purpose})` },
  why: 'On n’est pas « sur » un réseau : on s’en sert pour quelque chose. Savoir à quoi sert une publication aide à choisir ce qu’on y demande, à qui, et ce qu’on y laisse de côté.',
  ignoreWhen:
    'Si vous écrivez pour le plaisir d’écrire, laissez l’en-tête ainsi : rien d’autre n’en dépend que des conseils mieux ajustés.',
};
