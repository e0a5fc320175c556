import type { HostilePhrase } from '../../../language/hostility/hostilePhrase.ts';

/** Harm that is wished or promised. */
export const threats: readonly HostilePhrase[] = [
  {
    id: 'casser-la-gueule',
    kind: 'threat',
    pattern: [
      '!(ça|ca|cela|qui) (vais|va|allons|vas|jvais|jvai|jv|veux|viens|vient) (te|vous|lui|leur) [faire] (défoncer|briser|péter|niquer|buter|tuer|crever|éclater|démonter|fracasser|casser la gueule|casser les dents|péter les dents|refaire le portrait|planter|égorger|cogner|frapper|gifler)',
      '(cassons|casser|cassez|cassera|péter) la gueule (à|au|aux) ',
      '(envie|besoin) de (le|la|les|te|vous) (gifler|buter|crever|cogner|frapper|taper|tuer|defoncer|étrangler)',
      '(va|vas|tu vas|vous allez) (prendre|te prendre|vous prendre) (une balle|mon poing|des coups|cher dans la gueule)',
    ],
    hits: [
      'Je vais te défoncer.',
      'On va vous casser la gueule.',
      'J’ai envie de te gifler.',
      'Cassons la gueule aux voisins.',
    ],
    misses: ['Il va se casser la gueule dans l’escalier.', 'Tu vas te casser la jambe.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'creve',
    kind: 'threat',
    pattern: [
      '^ (crève|crevez|va crever|allez crever|suicide toi|suicidez vous|pends toi|va te pendre|va mourir|va te tuer|kys|tue toi) [donc|tous|toutes] $',
      '(va|vas|allez) (te|vous) (pendre|suicider|tuer|jeter sous un train|jeter d’un pont)',
      '(crève|crevez) [donc] (tous|sale|charogne|ordure|bande|connard|salope)',
      '(mérite|méritez|mérites|méritent) (de|d’) (crever|mourir|être pendu|être pendus|être abattu|être abattus|se faire buter)',
      'j’espère que (tu|vous|il|elle) (crèves|crèveras|crèverez|crèvera|mourras|mourrez|mourra|vas crever|allez crever|va crever|vas mourir|allez mourir|va mourir)',
    ],
    hits: ['Crève.', 'Va te pendre.', 'Il mérite de crever.', 'J’espère que tu vas crever.'],
    misses: ['Le pneu crève souvent.', 'Il va mourir de rire.', 'J’espère que vous allez venir.'],
    rewrites: ['remove-sentence'],
    mends: [['Le bus passe à midi. Va te pendre.', 'Le bus passe à midi.']],
  },
  {
    id: 'mort-aux',
    kind: 'threat',
    slur: true,
    pattern: [
      'mort (aux|à tous les|à ces) !(rats|vaches|moustiques|cons)',
      '!(décident d|décide d|décidé d|décida d|tentent d|tente d|tenté d|veut|veulent|voulait|voulaient) (exterminer|exterminez|exterminons|gazer|gazez|pendez|fusillez|brûlez) (les|tous les|tous ces|ces|moi ces) [gens|tous]',
    ],
    hits: ['Mort aux Arabes.', 'Exterminez ces gens.'],
    misses: ['Il est mort au printemps.', 'On va gazer du ciment.', 'Certains décident d’exterminer les rebelles.'],
    rewrites: [],
    mends: [],
  },
];
