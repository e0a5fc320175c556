import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Savoir retenu',
  summary:
    'Un contenu, un prix ou une méthode que l’on n’obtient qu’en commentant, en écrivant en privé ou en laissant son adresse.',
  findings: {
    bargain: ({ text }) =>
      `« ${text} » échange ce que vous savez contre un message : beaucoup passeront sans oser. Donnez-le ici, on reviendra vers vous.`,
    private: ({ text }) =>
      `« ${text} » garde pour le privé ce que tout le monde pourrait lire. La même réponse, donnée ici, sert à tous.`,
    price: ({ text }) =>
      `« ${text} » oblige à écrire pour savoir : beaucoup n’oseront pas. Un prix, même « à partir de », met à l’aise.`,
    elsewhere: ({ text }) =>
      `« ${text} » envoie chercher ailleurs ce qui a été promis ici. Dites l’essentiel, ou donnez le lien vers la chose même.`,
    link: ({ text }) =>
      `« ${text} » fait chercher le lien : la plupart s’arrêtent là. Mettez-le ici, à l’endroit où l’on en parle.`,
    address: ({ text }) =>
      `« ${text} » fait payer d’une adresse ce que vous savez. Donnez-le : celles et ceux qui veulent la suite la demanderont.`,
  },
  fixes: {
    thing: () => 'Donner la chose elle-même',
    price: () => 'Dire le prix',
    removeSentence: ({ text }) => `Retirer la phrase « ${text} »`,
  },
  fields: { thing: 'le contenu, ou le lien vers lui', price: 'le prix, ou une fourchette' },
  why: 'Donnez de quoi se passer de vous : c’est ce qui fait revenir. Un savoir retenu pour forcer un contact trie les gens par leur audace et non par leur besoin.',
  ignoreWhen:
    'Ce qui est personnel va en privé : un numéro de commande, une adresse, une situation. Un lien vers la chose même n’est pas relevé, et les réponses à quelqu’un non plus.',
};
