import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Recette miracle',
  summary: 'Une méthode infaillible, un résultat garanti ou un secret que l’on serait seul à dire.',
  findings: {
    method: ({ text }) =>
      `« ${text} » : ce qui a marché pour vous ne marchera pas forcément pour la personne qui lit. Racontez le cas où cela a marché, et celui où cela n’a pas marché.`,
    guarantee: ({ text }) =>
      `« ${text} » : personne ne peut se porter garant de cela, et qui lit le sait. Dites ce que vous avez obtenu, avec qui et quand.`,
    secret: ({ text }) =>
      `« ${text} » tient le savoir à distance au lieu de le donner. Dites directement ce que vous avez appris.`,
  },
  fixes: {
    replace: ({ text }) => `Écrire « ${text} »`,
    remove: ({ text }) => `Retirer « ${text} »`,
    removeSentence: ({ text }) => `Retirer la phrase « ${text} »`,
    fill: () => 'Dire pour qui cela a marché',
  },
  fields: { detail: 'ce que vous avez vu, et pour qui' },
  why: 'Ce qui a réussi à l’un ne réussira pas forcément à l’autre : ni les métiers, ni les gens, ni les moments ne sont les mêmes. Une expérience racontée avec ses limites apprend plus qu’une recette garantie.',
  ignoreWhen:
    'Une garantie légale ou commerciale (deux ans, satisfait ou remboursé) n’est pas une recette et n’est pas relevée. Un clin d’œil de cuisine se garde, entre guillemets au besoin.',
};
