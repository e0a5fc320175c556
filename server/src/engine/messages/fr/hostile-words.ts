import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Mots qui blessent',
  summary: 'Une insulte, une injure ou du mépris qui vise des personnes.',
  findings: {
    insult: ({ text }) =>
      `« ${text} » vise la personne : on retient le coup, pas ce que vous aviez à dire. Dites ce qui a été fait, et ce que cela vous a fait.`,
    slur: ({ text }) =>
      `« ${text} » blesse tout un groupe, y compris des gens qui vous lisent et n’y sont pour rien. Parlez d’un acte ou d’une idée.`,
    dismissal: ({ text }) =>
      `« ${text} » ferme la conversation. On peut dire non, ou s’arrêter là, sans chasser personne.`,
    threat: ({ text }) =>
      `« ${text} » se lit comme une menace, même dit sous le coup de la colère. Dites ce qui vous met en colère.`,
    contempt: ({ text }) =>
      `« ${text} » rabaisse des gens : celles et ceux que vous vouliez convaincre cessent de lire. Répondez à ce qu’ils disent ou font.`,
  },
  fixes: {
    replace: ({ text }) => `Écrire « ${text} »`,
    remove: ({ text }) => `Retirer « ${text} »`,
    removeSentence: ({ text }) => `Retirer la phrase « ${text} »`,
    fill: () => 'Dire ce qui s’est passé',
  },
  fields: { detail: 'ce qui a été fait ou dit' },
  why: 'On vous lit mot à mot, et longtemps après. Une opinion, même tranchée, se discute ; une offense, non.',
  ignoreWhen:
    'Entre guillemets, le mot est cité et n’est pas relevé. Si vous parlez ainsi entre amis ou reprenez un mot à votre compte, acceptez-le.',
};
