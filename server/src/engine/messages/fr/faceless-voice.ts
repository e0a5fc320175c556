import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Une entreprise parle d’elle-même comme d’une autre',
  summary: 'Un texte où l’entreprise parle d’elle à la troisième personne et où personne ne se montre.',
  findings: {
    faceless: ({ text }) =>
      `« ${text} » parle à la troisième personne, et personne ne se montre : on ne sait pas à qui répondre. Qui êtes-vous, derrière ? Dites « nous » ou « je ».`,
  },
  fixes: { speak: ({ text }) => `Dire « ${text} »` },
  related: { again: () => 'L’entreprise parle encore d’elle-même comme d’une autre.' },
  why: 'On répond à une personne, pas à une raison sociale. Votre voix ne se confie ni à une agence, ni à un communiqué : ceux qui font le travail en parlent mieux.',
  ignoreWhen:
    'Un communiqué de presse marqué comme tel, un article sur une autre entreprise, un portrait : la troisième personne y est à sa place.',
};
