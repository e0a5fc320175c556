import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Réponse sur la défensive',
  summary: 'Une réponse qui se défend ou écarte la critique avant de l’avoir accueillie.',
  findings: {
    reader: ({ text }) =>
      `« ${text} » renvoie la faute à la personne qui vous écrit : elle n’entendra pas la suite. Dites d’abord ce que vous avez compris de sa remarque.`,
    again: ({ text }) =>
      `« ${text} » fait sentir que la question dérange. Répondez comme si elle était posée pour la première fois.`,
    dismissal: ({ text }) =>
      `« ${text} » écarte la critique sans l’avoir entendue, et tout le monde le lit. Dites d’abord ce que vous en retenez.`,
    blameless: ({ text }) =>
      `« ${text} » vous défend avant d’avoir écouté. Commencez par ce que la personne a vécu, vos raisons viendront après.`,
  },
  fixes: {
    replace: ({ text }) => `Écrire « ${text} »`,
    remove: ({ text }) => `Retirer « ${text} »`,
    removeSentence: ({ text }) => `Retirer la phrase « ${text} »`,
    acknowledge: () => 'Commencer par ce que vous avez compris',
  },
  fields: { understood: 'ce que vous avez compris', detail: 'vos mots' },
  why: 'Une critique est une information, souvent gratuite. Qui se sent écouté accepte qu’on ne soit pas d’accord ; qui se sent repoussé le raconte.',
  ignoreWhen:
    'Si vous vous connaissez et plaisantez ensemble, gardez la phrase. Un désaccord avec ses raisons n’est pas relevé.',
};
