import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Affirmation sans source',
  summary: 'Un rang, une part, une étude ou une évidence que rien n’appuie dans la publication.',
  findings: {
    rank: ({ text }) =>
      `« ${text} » : d’après qui ? Une source, ou ce que vous faites de différent, convaincra mieux que le rang.`,
    share: ({ text }) => `« ${text} » : d’où vient ce chiffre ? Avec sa source, on peut le reprendre et en discuter.`,
    study: ({ text }) => `« ${text} » : laquelle, par qui ? Un nom ou un lien permet d’aller lire et d’en parler.`,
    everyone: ({ text }) =>
      `« ${text} » ferme la discussion : qui pense autrement se tait. Dites comment vous le savez, ou que c’est votre avis.`,
  },
  fixes: { source: () => 'Ajouter « (source : …) »' },
  fields: { source: 'd’où vous le tenez' },
  why: 'Ce que l’on affirme repose sur quelque chose et informe : c’est ce qui fait que l’on vous croit la fois suivante. Sans source, un chiffre n’apprend rien et ne se discute pas ; avec elle, il ouvre une conversation.',
  ignoreWhen:
    'Votre propre décompte (« sur nos douze clients »), un avis donné comme tel ou une exagération entre amis n’ont pas besoin de source. Un lien, un nom ou une mention dans la publication suffit.',
};
