import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Un identifiant qui n’atteint personne',
  summary:
    'Un identifiant qui ressemble à un autre, connu, à une faute de frappe près, ou à celui d’une autre plateforme.',
  findings: {
    mistyped: ({ handle, meant }) =>
      `@${handle} apparaît ici pour la première fois. S’il s’agit de @${meant}, cette mention ne l’atteindra pas.`,
    mistypedName: ({ handle, meant, name }) =>
      `@${handle} apparaît ici pour la première fois. S’il s’agit de ${name}, c’est @${meant}\u00A0: cette mention ne l’atteindra pas.`,
    elsewhere: ({ handle, name, platform, meant }) =>
      `@${handle}, c’est ${name} sur ${platform}. Là où paraît ce brouillon, c’est @${meant}.`,
  },
  fixes: {
    replace: ({ handle, name }) =>
      name === '' || name === `@${handle}` ? `Écrire @${handle}` : `Écrire @${handle} (${name})`,
  },
  why: 'Une mention est une main tendue\u00A0: la personne la voit et peut répondre. Avec une lettre de moins, ou le nom d’une autre plateforme, elle n’atteint personne, ou une personne inconnue.',
  ignoreWhen:
    'S’il s’agit de quelqu’un d’autre, laissez-le\u00A0: dès que l’identifiant figure dans people.yml, ou deux fois dans d’autres brouillons, plus rien n’est dit.',
};
