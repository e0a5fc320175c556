import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Résultat promis tout de suite',
  summary: 'Un résultat qui demande du temps, promis vite ou sans effort.',
  findings: {
    speed: ({ text }) =>
      `« ${text} » : qui a déjà essayé n’y croit pas, qui y croit sera déçu. Dites plutôt le temps que cela a pris, et ce qui s’est passé en chemin.`,
    ease: ({ text }) =>
      `« ${text} » promet le résultat sans la peine : on se méfie. Racontez ce que cela demande vraiment.`,
  },
  fixes: {
    replace: ({ text }) => `Écrire « ${text} »`,
    remove: ({ text }) => `Retirer « ${text} »`,
    removeSentence: ({ text }) => `Retirer la phrase « ${text} »`,
    fill: () => 'Dire le temps que cela prend vraiment',
  },
  fields: { detail: 'le temps que cela a vraiment pris' },
  why: 'La confiance et les communautés demandent des mois. Une promesse d’effet immédiat attire un instant, puis use la confiance de celles et ceux qui l’ont suivie. Le temps passé, raconté tel quel, aide davantage.',
  ignoreWhen:
    'Si le délai est un fait que vous pouvez montrer (une étude, vos propres chiffres avec leur histoire), gardez-le et racontez comment.',
};
