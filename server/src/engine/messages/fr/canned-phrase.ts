import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Formule toute faite',
  summary: 'Une ouverture, une annonce, une fin ou une tournure que n’importe qui aurait pu écrire.',
  findings: {
    opening: ({ text }) => `« ${text} » ouvre mille autres publications : on la lit sans vous y entendre.`,
    announcement: ({ text }) => `« ${text} » parle de l’annonce avant la nouvelle. Dites directement ce qui se passe.`,
    closing: ({ text }) => `« ${text} » clôt mille autres publications : la personne qui lit ne s’y sent pas visée.`,
    filler: ({ text }) =>
      `« ${text} » n’ajoute rien que l’on retienne. La phrase tient avec moins de mots, ou avec les vôtres.`,
  },
  fixes: {
    replace: ({ text }) => `Écrire « ${text} »`,
    remove: ({ text }) => `Retirer « ${text} »`,
    removeSentence: ({ text }) => `Retirer la phrase « ${text} »`,
    fill: () => 'Le dire avec vos mots',
  },
  fields: { detail: 'vos mots' },
  options: {
    kinds: 'quelles sortes de formules sont montrées ; n’en nommez pas une pour la permettre',
  },
  why: 'Personne ne salue un ami dans la rue avec une formule apprise. En ligne non plus : une phrase que tout le monde pourrait signer fait disparaître celle ou celui qui écrit.',
  ignoreWhen:
    'Si la formule est un clin d’œil, une citation ou un usage que vos lecteurs attendent, gardez-la : entre guillemets, elle n’est pas relevée.',
};
