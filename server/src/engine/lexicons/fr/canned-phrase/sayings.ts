import type { CannedPhrase } from '../../../phrases/phrase.ts';

/** Proverbs and slogans that fill a post's last line, and ways to show something without a word on it. */
export const sayings: readonly CannedPhrase[] = [
  {
    id: 'l-union-fait-la-force',
    kind: 'filler',
    pattern: [
      '^[(comme on dit|et|car|parce que|rappelons-le|bref)] [,] l’union fait la force $',
      '^[(comme on dit|et|car|parce que|rappelons-le|bref)] [,] ensemble [,] (on est|nous sommes) plus forts $',
    ],
    hits: ['Comme on dit, l’union fait la force.', 'Ensemble, nous sommes plus forts !'],
    misses: ['L’union fait la force des syndicats, disait Jaurès.', 'Ensemble, nous sommes allés à Sète.'],
    rewrites: ['remove-sentence'],
    mends: [
      ['Quatre voisins ont poussé le car. Comme on dit, l’union fait la force.', 'Quatre voisins ont poussé le car.'],
    ],
  },
  {
    id: 'je-vous-laisse-decouvrir',
    kind: 'opening',
    pattern:
      '^[(et|mais|alors|bref)] [,] (je|on|nous) vous (laisse|laissons) (découvrir|apprécier|admirer) [(tout ça|cela|ça|la suite|le résultat|en images|par vous-mêmes)] $',
    hits: ['Je vous laisse découvrir.', 'On vous laisse admirer le résultat !'],
    misses: ['Je vous laisse découvrir le nom du voleur à la page 12.', 'Elle le laisse découvrir la mer.'],
    rewrites: ['remove-sentence'],
    mends: [['Le four est réparé. Je vous laisse découvrir.', 'Le four est réparé.']],
  },
  {
    id: 'pas-comme-les-autres',
    kind: 'opening',
    pattern: '^il était une fois (un|une) * _ pas comme les autres',
    hits: ['Il était une fois une boulangerie pas comme les autres.'],
    misses: ['Il était une fois un roi sans dents.', 'Une ânesse pas comme les autres'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'soyez-au-rendez-vous',
    kind: 'closing',
    pattern: '^[(alors|et|surtout)] [,] soyez [(tous|toutes|nombreux)] au rendez-vous $',
    hits: ['Soyez au rendez-vous !', 'Alors soyez tous au rendez-vous.'],
    misses: ['Soyez au rendez-vous de midi avec vos bottes.', 'Il était au rendez-vous.'],
    rewrites: ['remove-sentence'],
    mends: [['Le concert est samedi à 20 h. Soyez au rendez-vous !', 'Le concert est samedi à 20 h.']],
  },
];
