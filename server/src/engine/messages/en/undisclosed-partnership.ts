import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Undisclosed partnership',
  summary: 'A promo code, a paid link or a gift from a brand, without readers knowing at once.',
  findings: {
    code: ({ text }) =>
      `“${text}”: whoever shares a code often gains by it. Say so at the top and you will be read with the same trust.`,
    link: () => 'This link pays whoever shares it. Readers need to know before they click.',
    gift: ({ text }) => `“${text}”: a gift from a brand changes how a review is read. Say so plainly at the top.`,
    vague: ({ text }) =>
      `“${text}” does not make clear that something was given in return. “#ad” or “Paid partnership” does.`,
  },
  related: {
    code: ({ text }) => `The code: “${text}”`,
    link: () => 'The paid link',
    gift: ({ text }) => `The gift: “${text}”`,
    vague: ({ text }) => `A word that says half of it: “${text}”`,
  },
  fixes: {
    disclose: ({ label }) => `Begin with “${label}”`,
  },
  why: 'Nobody minds that somebody is paid; people mind that it was hidden. The FTC, the ASA and the Competition Bureau all ask that a tie with a brand be plain and seen at once.',
  ignoreWhen:
    'If it is your own shop, or the network already shows the partnership for you, accept it here or declare your sites in the settings.',
};
