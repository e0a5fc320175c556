import type { RuleMessages } from '../messages.ts';
import { platformName } from '../platformNames.ts';

export const messages: RuleMessages = {
  title: 'Plus de mots-dièse que la publication n’en supporte',
  summary: 'Plus de mots-dièse (hashtags) que les lecteurs de la plateforme n’en supportent.',
  findings: {
    platform: ({ count, limit, platform }) =>
      platform === 'blog'
        ? `${count} mots-dièse : au-delà de ${limit}, on voit des mots-clés et l’on passe. Gardez ceux que quelqu’un suit.`
        : `${count} mots-dièse : sur ${platformName(platform)}, au-delà de ${limit}, on voit des mots-clés et l’on passe. Gardez ceux que quelqu’un suit.`,
    anywhere: ({ count, limit }) =>
      `${count} mots-dièse : dans une publication de cette longueur, au-delà de ${limit}, on voit des mots-clés et l’on passe. Gardez ceux que quelqu’un suit.`,
  },
  fixes: { keep: ({ count }) => `Garder les ${count} premiers mots-dièse` },
  options: {
    most: 'combien de mots-dièse une publication supporte, par plateforme ou pour toutes',
  },
  why: 'Un mot-dièse est un lieu de rendez-vous : il sert à ceux qui le suivent. En tas, plus personne n’y cherche personne, un lecteur d’écran les énonce un à un, et la publication parle à une machine plutôt qu’à des gens.',
  ignoreWhen:
    'Si chacun d’eux est un lieu où se retrouvent des gens que vous connaissez (une conférence, un collectif), gardez-les tous.',
};
