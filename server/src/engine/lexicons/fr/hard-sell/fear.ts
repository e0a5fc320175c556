import type { PressurePhrase } from '../../../language/appeals/pressure.ts';

const deal =
  '(offre|offres|promo|promos|promotion|occasion|opportunité|chance|remise|vente|prix|tarif|soldes|bon plan|affaire|lancement|code|places|webinaire|masterclass|formation|nouveauté|nouveautés|collection)';

/** You would miss it, you would regret it, only a fool would not. */
export const fear: readonly PressurePhrase[] = [
  {
    id: 'ne-ratez-pas-l-offre',
    pressure: 'fear',
    sells: true,
    pattern: [
      `(ne|n) (ratez|manquez|loupez|rate|manque|loupe|laissez|laisse) [surtout] (pas|plus|jamais) [(passer|filer|échapper)] (cette|cet|ce|ces|l|la|le|les|nos|notre|votre|ta) [(belle|nouvelle|dernière|super|incroyable)] ${deal}`,
      `(ratez|manquez|loupez) (pas|plus) (cette|l|nos|la) ${deal}`,
      `(à|a) ne [surtout] (pas|rater|manquer) [sous aucun prétexte] [(rater|manquer|louper)] [:] ${deal}`,
    ],
    hits: ['Ne manquez pas cette offre !', 'Ne laissez surtout pas passer cette occasion'],
    misses: ['Ne ratez pas votre train.', 'Tu me manques.'],
    rewrites: ['remove-sentence'],
    mends: [['Le pain est à 3 € cette semaine. Ne manquez pas cette offre !', 'Le pain est à 3 € cette semaine.']],
  },
  {
    id: 'a-ne-pas-rater',
    pressure: 'fear',
    sells: false,
    pattern: [
      '(à|a) ne (surtout pas|pas|jamais) (manquer|rater|louper)',
      '^ (ne|n) (ratez|manquez|loupez|rate|manque) [surtout] pas (ça|cela|celle-ci) [!] $',
      '(saisissez|saisis) (vite|votre chance|ta chance|cette chance|cette opportunité|cette occasion|l occasion|l opportunité)',
      'ne (passez|passe) [surtout] pas à côté (de|d|du|des) [(cette|ces|nos|notre|l|la|ce)]',
    ],
    hits: ['Une vente à ne pas manquer, dès 9 €.', 'Saisissez cette opportunité : -20 %'],
    misses: ['Ne ratez pas la marche.'],
    rewrites: ['remove'],
    mends: [['Une offre à ne surtout pas manquer !', 'Une offre !']],
  },
  {
    id: 'you-will-regret-it',
    pressure: 'guilt',
    sells: true,
    pattern: [
      '(vous|tu|ne) (allez|vas|risquez|risques) [(le|vous en|t en|de le|de)] (regretter|mordre les doigts)',
      '(vous|tu) (n avez|n as|n avez plus|n as plus) (plus d excuse|aucune excuse|pas d excuse|plus aucune excuse|rien à perdre)',
      'vos concurrents (le font|l utilisent|n attendent|ne vous attendront|ont|prennent|sont) [(déjà|pas|de l avance)]',
      '(pendant que|tandis que) (vous hésitez|tu hésites|vous lisez|tu lis) [(ces lignes|ceci|ça)]',
      '(seuls|seules|seul) (les|ceux|celles) [(plus)] (rapides|motivés|malins|malines|qui (agissent|passent à l action|osent))',
      '(c est|ce serait) (trop beau|de la folie|dommage|bête) (de|d|pour) (passer à côté|rater ça|s en priver|ne pas en profiter|hésiter)',
    ],
    hits: ['Vous allez le regretter !', 'Tu n’as plus d’excuse', 'Pendant que vous hésitez, d’autres réservent'],
    misses: ['Il regrette son vélo.', 'C’est dommage pour la pluie.'],
    rewrites: ['remove-sentence'],
    mends: [['Le coffret est à 20 €. Vous n’avez plus d’excuse !', 'Le coffret est à 20 €.']],
  },
];
