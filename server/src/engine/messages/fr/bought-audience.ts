import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Audience achetée ou échangée',
  summary: 'Un abonnement contre un autre, un groupe de likes, des abonnés à vendre.',
  findings: {
    swap: ({ text }) =>
      `« ${text} » échange un clic contre un clic : personne n’y lit personne. Dites ce que vous publiez, et qui cela intéresse viendra.`,
    bought: ({ text }) =>
      `« ${text} » vend une audience qui n’existe pas : plusieurs réseaux ferment les comptes pour cela, et personne ne répond jamais.`,
    hashtag: ({ text }) => `« ${text} » appelle des clics de retour, pas des gens que votre sujet intéresse.`,
  },
  fixes: {
    remove: ({ text }) => `Retirer « ${text} »`,
    removeSentence: ({ text }) => `Retirer la phrase « ${text} »`,
    replace: ({ text }) => `Écrire « ${text} »`,
    fill: () => 'Le dire avec vos mots',
  },
  fields: { detail: 'vos mots' },
  why: 'Les chiffres ne sont ni le but, ni à vendre. Des abonnés échangés ou achetés ne lisent pas, ne répondent pas et ne reviennent pas : dix personnes que le sujet touche valent mieux.',
  ignoreWhen:
    'Une mise en garde contre ces pratiques n’est pas relevée. Si vous les citez, mettez-les entre guillemets.',
};
