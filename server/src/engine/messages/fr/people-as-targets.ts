import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Des gens pris pour cibles',
  summary: 'Des mots qui font des gens une cible, une prise ou un flux : « leads », « tunnel de vente ».',
  findings: {
    target: ({ text }) =>
      `« ${text} » parle des gens comme d’un gibier, et ce sont eux qui vous lisent. Dites qui ils sont, et ce qu’ils cherchent.`,
  },
  fixes: {
    replace: ({ text }) => `Écrire « ${text} »`,
  },
  why: 'Une conversation a lieu entre des personnes. Qui se voit nommé lead, cible ou audience à capturer comprend qu’on ne l’attend pas pour parler.',
  ignoreWhen:
    'Si ce vocabulaire est le sujet de la publication, ou si le mot a un autre sens (« cible thérapeutique »), laissez-le.',
};
