import type { DefensivePhrase } from '../../../language/hostility/defensivePhrase.ts';

/** Nothing is ever one’s own fault. */
export const blameless: readonly DefensivePhrase[] = [
  {
    id: 'jamais-eu-de-plainte',
    kind: 'blameless',
    pattern: [
      '(nous|on|je) [n’] (avons|a|ai) jamais eu [de|d’|aucun|aucune|le moindre|la moindre] [seule] (plainte|plaintes|réclamation|réclamations|problème|retour négatif|souci|remarque)',
      '(vous|tu) (êtes|es) (le seul|la seule|les seuls|bien le seul|bien la seule) à (vous|te|se|dire|râler|critiquer|avoir|penser|trouver)',
      '(tous|tout) (nos|mes|les) (autres) (clients|lecteurs|abonnés|voyageurs) (sont|ont|en sont)',
      '(personne d’autre|aucun autre client) [ne] (s’en|s’est) plaint',
      '(personne|aucun client|aucun de nos clients|aucune cliente) [ne|n’] (s’est|s’en est|s’était|nous a) (jamais|encore) (plaint|plainte|rien dit|fait la remarque)',
      '(c’est|vous êtes) (bien|quand même) (la première|le premier) [fois] (à|que) (se|vous) plaindre',
    ],
    hits: [
      'Nous n’avons jamais eu de plainte.',
      'Vous êtes la seule à vous plaindre.',
      'Personne ne s’est jamais plaint.',
      'Tous nos autres clients sont ravis.',
    ],
    misses: ['Nous avons eu deux plaintes hier.', 'Le seul train part à midi.'],
  },
  {
    id: 'pas-notre-faute',
    kind: 'blameless',
    pattern: [
      '(ce|c’) [n’] (est|était) pas [de] (notre|ma) faute [si]',
      '(nous|je|on) [n’] y (sommes|suis|est) (absolument|strictement) pour rien',
      '(nous|je) [n’] (avons|ai) [absolument] rien à (nous|me) reprocher',
      '(nous|je) [ne|n’] (sommes|suis) (pas|nullement|en rien) responsables de (vos|votre|tes|ton)',
      '(ne|n’) (inversez|inverse|inversons) pas les rôles',
      '(je|nous) [ne|n’] (vous|te) (permets|permettons) pas',
    ],
    hits: [
      'Ce n’est pas de notre faute si vous êtes en retard.',
      'Nous n’avons rien à nous reprocher.',
      'Je ne vous permets pas.',
    ],
    misses: ['C’est de ma faute.', 'Nous y sommes pour quelque chose.'],
  },
  {
    id: 'bien-fait',
    kind: 'blameless',
    pattern: [
      '(on|nous|je) [ne] (peut|pouvons|peux) pas plaire à tout le monde',
      '(on|nous|je) [ne] (peut|pouvons|peux) pas (contenter|satisfaire) tout le monde',
      '(c’est|c’était) comme ça (et pas autrement|point|un point|que ça vous)',
      '(chez nous|ici) c’est comme ça',
      '(les|des) (haters|rageux|jaloux|grincheux) (vont|vont toujours|diront|seront toujours|gonna)',
      '(sans doute|sûrement|certainement) (un|une|de la) (jaloux|jalouse|jalousie|concurrent|concurrente)',
    ],
    hits: ['On ne peut pas plaire à tout le monde.', 'Chez nous c’est comme ça.', 'Sans doute un concurrent.'],
    misses: ['Ce gâteau plaît à tout le monde.', 'Il est jaloux du chat.'],
  },
  {
    id: 'toujours-fait-comme-ca',
    kind: 'blameless',
    pattern: [
      '(on|nous) [l’] (a|avons) toujours (fait|fonctionné|procédé|travaillé|servi) (comme ça|comme cela|ainsi|de cette façon|de la sorte|de cette manière)',
      '(ça|cela) (a toujours|marche|fonctionne) [(très bien|toujours)] (marché|fonctionné|été|depuis) (comme ça|ainsi|# ans et)',
    ],
    hits: ['On a toujours fait comme ça.', 'Nous avons toujours fonctionné ainsi.'],
    misses: ['On a toujours faim.', 'Ils ont fait comme ça.'],
  },
  {
    id: 'pire-ailleurs',
    kind: 'blameless',
    pattern:
      '(c’est|ce sera|ça sera|vous verrez que c’est|c’était) [(exactement|bien|souvent|largement)] (pareil|pire|la même chose|moins bien|plus cher) (ailleurs|chez les autres|partout ailleurs|chez nos concurrents|chez la concurrence|chez nos confrères)',
    hits: ['C’est pareil chez les autres.', 'Vous verrez que c’est pire ailleurs.'],
    misses: ['C’est pareil chez ma sœur.', 'Il est parti ailleurs.'],
  },
  {
    id: 'pas-de-notre-part',
    kind: 'blameless',
    pattern: [
      '(aucune|pas d’|pas une|pas la moindre|pas de) (erreur|faute|négligence|manquement|oubli|mauvaise volonté) de (notre|ma) part',
      '(nous|je|on) [ne|n’] (sommes|suis|est) (nullement|en rien|aucunement|pas du tout) (responsables|responsable|fautifs|fautif|fautive|en tort|concernés)',
    ],
    hits: ['Il n’y a aucune erreur de notre part.', 'Nous ne sommes nullement responsables.'],
    misses: ['C’est une erreur de notre part.', 'Je suis responsable du rayon.'],
  },
  {
    id: 'irreprochable',
    kind: 'blameless',
    pattern:
      '(notre|nos|mon|ma|mes) (travail|service|services|équipe|équipes|produits|sérieux|professionnalisme|réputation|cuisine|qualité|accueil|hygiène|prestations) (est|sont|n’est|ne sont) [(absolument|totalement|toujours|parfaitement)] (plus à prouver|plus à démontrer|plus à faire|irréprochable|irréprochables|exemplaire|exemplaires|impeccable|impeccables|au dessus de tout)',
    hits: ['Notre service est irréprochable.', 'Notre réputation n’est plus à faire.'],
    misses: ['Notre service est fermé.', 'Votre accueil était impeccable.'],
  },
  {
    id: 'voyez-avec-eux',
    kind: 'blameless',
    pattern: [
      '(voyez|vois|voir|plaignez vous|débrouillez vous|prenez vous en|arrangez vous) [ça] (avec|auprès|à) * (transporteur|poste|fournisseur|livreur|facteur|plateforme|banque|eux) [,|.] (pas|nous|ce n’est|c’est pas|on n’) [(avec|y|à)] [(nous|pas|pour|sommes)]',
      '(ce n’est|c’est|c’était) pas (de) notre (ressort|problème|affaire|faute) ',
      '(ce n’est|c’est) pas (notre|mon) (problème|affaire) !(mais)',
    ],
    hits: ['Voyez avec le transporteur, pas avec nous.', 'Ce n’est pas notre problème.'],
    misses: ['Notre problème est réglé.', 'Nous voyons cela avec le transporteur.'],
  },
  {
    id: 'faux-avis',
    kind: 'blameless',
    pattern: [
      '(avis|commentaire) [(complètement|totalement|purement)] (bidon|mensonger|calomnieux|de concurrent|d’un concurrent|acheté|malveillant|de mauvaise foi|téléguidé)',
      '(vous|tu) (n’êtes|n’es|n’avez|n’as) même pas (venu|venue|venus|client|cliente|clients|été client|été cliente|mangé|commandé|acheté|goûté)',
      '(vous|tu) (n’avez|n’as) jamais (mis les pieds|été client|été cliente|acheté quoi que ce soit|commandé quoi que ce soit)',
    ],
    hits: ['Encore un avis bidon.', 'Vous n’avez jamais mis les pieds chez nous.'],
    misses: ['Je ne suis jamais venu.', 'Votre avis est en ligne.'],
  },
  {
    id: 'a-ce-prix',
    kind: 'blameless',
    pattern:
      '(à ce prix|à ce tarif|à ce prix là|pour ce prix|pour ce prix là|pour ce tarif|pour # €|pour # euros) [,] [(à quoi)] (vous|tu) (vous|t’) (attendez|attendais|attendiez|attends) [(à quoi|vous)]',
    hits: ['À ce prix-là, vous vous attendiez à quoi ?', 'Pour 12 €, tu t’attendais à quoi ?'],
    misses: ['À ce prix, on prend deux pains.', 'Vous nous attendiez ?'],
  },
];
