import type { Pattern } from '../../../phrases/phrase.ts';

const count = '# [(k|m|mille|millions|million|millions de|million de)] [(d|de)]';
const fans = '(abonnés|abonnées|followers|fans|abos|likes|vues|mentions j’aime|connexions|relations)';
const letters =
  '(cent|deux cents|trois cents|cinq cents|mille|deux mille|trois mille|cinq mille|dix mille|vingt mille|cinquante mille|cent mille|un million)';

/** Round numbers of followers and likes, reached, celebrated or hoped for. */
export const milestones: readonly Pattern[] = [
  {
    id: 'cap-in-letters',
    pattern: [
      `(cap|barre|seuil|palier) (des|de|symbolique des) ${letters} [premiers] [de] ${fans}`,
      `(on est|nous sommes|vous êtes|je suis à|on est à) [(déjà|désormais|enfin|maintenant)] ${letters} [de] (abonnés|followers|fans|à (me|nous) suivre)`,
    ],
    hits: ['On passe la barre des mille abonnés !', 'Vous êtes déjà cinq cents à nous suivre.'],
    misses: ['le cap des cent ans', 'On est mille dans la rue.'],
  },
  {
    id: 'milestone-then',
    pattern: [
      `(cap|palier|seuil|barre|objectif) (franchi|dépassé|passé|atteint) [:|,|!|—] [(les|plus de|déjà)] ${count} ${fans}`,
      `les ${count} ${fans} (sont (là|atteints|dépassés|franchis|passés)|atteints|dépassés|franchis)`,
    ],
    hits: ['Cap franchi : 5 000 abonnés !', 'Les 2 000 followers sont dépassés.'],
    misses: ['Cap franchi : le bateau rentre.', 'Les 200 places sont parties.'],
  },
  {
    id: 'plus-so-many',
    pattern: `(+|gain de|gagné|pris|prend|gagne) ${count} (abonnés|abonnées|followers|abos|fans) (en|cette|ce|depuis|aujourd’hui|d’un coup|hier)`,
    hits: ['Bilan : + 500 abonnés en une semaine', 'On a gagné 80 followers cette nuit'],
    misses: ['+ 500 m de dénivelé en une heure'],
  },
  {
    id: 'from-so-many-to',
    pattern: [
      `(je suis|nous sommes|on est|en passant|j’ai grimpé) [(passé|passée|passés|passées)] de # [k] à ${count} (abonnés|abonnées|followers|vues|likes|connexions|impressions)`,
      `^ de # [k] à ${count} (abonnés|abonnées|followers|vues|likes|connexions|impressions)`,
    ],
    hits: ['Je suis passé de 300 à 12 000 abonnés.', 'de 0 à 5k followers'],
    misses: ['de 10 à 12 personnes', 'Le journal est passé de 300 à 900 abonnés.'],
  },
  {
    id: 'celebrates',
    pattern: `(fête|fêtons|fêter|célèbre|célébrons|célébrer|arroser|marquer le coup des|remercier) (nos|mes|ses|les|ces|vos|ce cap des|le cap des) ${count} [premiers] (abonnés|abonnées|followers|fans|likes|vues|j’aime)`,
    hits: ['Pour fêter nos 1 000 abonnés, un tirage au sort.', 'On célèbre les 5k followers'],
    misses: ['On fête nos 20 ans.', 'Pour fêter les 50 ans du club'],
  },
  {
    id: 'at-so-many',
    pattern: `(à|aux|dès|une fois à|quand on sera à|quand on atteint|si on atteint|si on arrive à) [les] ${count} (abonnés|followers|likes|partages|j’aime|fans|vues) [,] (je|j’|on|nous|un|une) (fais|fait|faisons|organise|offre|offrons|poste|publie|dévoile|lance|ouvre|tire|révèle|concours|tirage|surprise|cadeau)`,
    hits: ['À 1 000 abonnés, on organise un tirage.', 'Si on atteint 500 likes, je dévoile la recette'],
    misses: ['À 20 euros, on offre le port.'],
  },
  {
    id: 'approaching',
    pattern: `(approche|approchons|arrive|arrivons|rapproche|rapprochons|monte|grimpe) [(bientôt|doucement|tout doucement|tranquillement|gentiment|de plus en plus)] (des|aux|vers les|à) ${count} (abonnés|abonnées|followers|fans) !(à|au|du|de|d)`,
    hits: ['On approche doucement des 2 000 abonnés.', 'Nous arrivons aux 500 followers'],
    misses: ['On approche des 30 abonnés à la bibliothèque.'],
  },
  {
    id: 'missing-for',
    pattern: `(il (me|nous) manque|il manque|encore|reste|il reste|manque plus que) ${count} (abonnés|abonnées|followers|likes|abos|fans|j’aime) (pour|avant|et|!)`,
    hits: ['Il nous manque 12 abonnés pour les mille.', 'Encore 30 followers et on y est'],
    misses: ['Il reste 12 places pour samedi.'],
  },
  {
    id: 'first-thousand',
    pattern: `(mes|nos|aux|les) ${count} (premiers|premières) (abonnés|abonnées|followers|fans|vues|likes)`,
    hits: ['Merci à nos 1 000 premiers abonnés.', 'mes 500 premiers followers'],
    misses: ['Les 20 premiers inscrits auront une place assise.'],
  },
  {
    id: 'who-would-have-thought',
    pattern: `(qui aurait cru|qui l’eût cru|jamais je n’aurais cru|je n’aurais jamais cru|je n’aurais jamais imaginé|je n’aurais jamais pensé) * * ${count} (abonnés|followers|vues|likes|impressions)`,
    hits: ['Qui aurait cru à 10 000 abonnés !', 'Je n’aurais jamais imaginé atteindre 5 000 vues'],
    misses: ['Qui aurait cru à 30 degrés en mars.'],
  },
  {
    id: 'so-many-follow-me',
    pattern: [
      `${count} (personnes|gens|passionnés|curieux|professionnels|gourmands|mamans|entrepreneurs|amoureux|lecteurs|inconnus|d’entre vous) [qui] (me|nous) (suivent|lisent|regardent|écoutent|likent|suivez|suivent déjà)`,
      `(aux|les|vous) # (k|m|mille) qui (me|nous) (suivent|suivez|lisent|lisez)`,
      '(page|compte|chaîne|profil|j|on|nous) [_] [_] (a|ont|ai|avons) [(presque|plus que)] (doublé|triplé|quadruplé|décuplé) (son|leur|mon|notre) nombre (d’abonnés|d’abonnées|de followers|de fans|de likes|de vues)',
    ],
    hits: [
      '3 000 personnes nous suivent ici.',
      'Déjà 800 passionnés me lisent',
      'Merci aux 10K qui me suivent',
      'Notre page a doublé son nombre de fans en un an.',
    ],
    misses: ['12 personnes nous attendent.', 'Le journal a doublé son nombre d’abonnés.'],
  },
  {
    id: 'ever-more-of-you',
    pattern:
      'vous êtes (de plus en plus|toujours plus|chaque jour plus|chaque semaine plus|si|tellement) (nombreux|nombreuses) à (me|nous) (suivre|lire|liker|regarder|écouter) !(dire|demander)',
    hits: ['Vous êtes de plus en plus nombreux à nous suivre !', 'Vous êtes si nombreuses à me lire'],
    misses: ['Vous êtes de plus en plus nombreux à nous écrire.'],
  },
  {
    id: 'community-grows',
    pattern: [
      '(notre|ma) (communauté|commu|audience|chaîne) (s’agrandit|grandit|explose|grossit) (chaque jour|de jour en jour|à vue d’œil|grâce à vous|encore|sur (instagram|insta|linkedin|tiktok|facebook|youtube))',
      '(notre|ma) (communauté|commu|audience|chaîne) (s’agrandit|grandit|ne cesse de (grandir|croître|s’agrandir)|continue de (grandir|croître)|explose) $',
    ],
    hits: ['Notre communauté ne cesse de grandir !', 'Ma commu grandit de jour en jour, merci'],
    misses: ['La famille s’agrandit.', 'Notre communauté grandit : bienvenue à sœur Anne.'],
  },
];
