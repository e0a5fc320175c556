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
      '(c’est|vous êtes) (bien|quand même) (la première|le premier) [fois] (à|que) (se|vous) plaindre',
    ],
    hits: [
      'Nous n’avons jamais eu de plainte.',
      'Vous êtes la seule à vous plaindre.',
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
];
