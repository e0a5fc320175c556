import type { PressurePhrase } from '../../../language/appeals/pressure.ts';

const buying =
  '(réserver|commander|acheter|vous inscrire|t inscrire|s inscrire|profiter|en profiter|craquer|passer à l action|vous lancer|te lancer|nous rejoindre|me rejoindre|rejoindre|franchir le pas|sauter le pas|investir|nous contacter|me contacter|découvrir|essayer|tester|prendre rendez-vous|booster|transformer|changer de vie|changer)';
const order = '(réservez|commandez|achetez|inscrivez-vous|profitez|profitez-en|craquez|foncez|contactez-nous|contactez-moi|rejoignez)';

/** Be quick, do not think. */
export const haste: readonly PressurePhrase[] = [
  {
    id: 'n-attendez-plus-pour',
    pressure: 'haste',
    sells: true,
    pattern: [`[(alors|et)] (n attendez|n attends|attendez|attends) (plus|pas) pour ${buying}`],
    hits: ['N’attendez plus pour réserver votre table', 'N’attends pas pour t’inscrire'],
    misses: ['N’attendez plus pour voter.', 'N’attendez plus, le bus est passé.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'n-attendez-plus',
    pressure: 'haste',
    sells: false,
    pattern: [
      '!(je|qui|on|nous|vous) [(alors|et|donc)] (n attendez|n attends) (plus|pas) [(une minute|un instant|davantage|trop longtemps|demain)] !(pour|de|d|que|la|le|les|mon|votre|moi|nous)',
      '[(et|donc|alors)] (dépêchez-vous|dépêche-toi|faites vite|fais vite|hâtez-vous|grouillez-vous) !(pour|de|d)',
      '[(et|donc|alors)] ne (tardez|tarde) (pas|plus|surtout pas) !(à (répondre|venir|me|nous))',
    ],
    hits: ['N’attendez plus, l’offre est à 29 €.', 'Dépêchez-vous, il reste des lots à 5 €'],
    misses: ['N’attendez plus pour partir.'],
    rewrites: ['remove', 'remove-sentence'],
    mends: [['N’attendez plus, réservez votre table en ligne !', 'Réservez votre table en ligne !']],
  },
  {
    id: 'sans-attendre',
    pressure: 'haste',
    sells: false,
    pattern: ['sans [plus] (attendre|tarder)', 'avant (qu il ne soit|qu il soit|d être) trop tard', '(tant qu il|pendant qu il) [en] est [encore] temps'],
    hits: ['Réservez sans attendre, à partir de 20 €.', 'Commandez avant qu’il ne soit trop tard'],
    misses: ['Il est trop tard.'],
    rewrites: ['remove'],
    mends: [['Réservez votre table sans plus attendre !', 'Réservez votre table !']],
  },
  {
    id: 'vite-reservez',
    pressure: 'haste',
    sells: true,
    pattern: [
      `^ vite [(,|!|:)] ${order}`,
      `!(vous|tu) (réservez|commandez|achetez|précommandez|inscrivez-vous|réserve|commande|inscris-toi|profitez-en|profites-en|profite-en) (vite|donc vite|rapidement|tout de suite|immédiatement|maintenant|dès maintenant)`,
      '(profitez|profite|bénéficiez|bénéficie) (vite|immédiatement) (de|d|du|des)',
      '(foncez|fonce) [(vite)] (sur|réserver|commander|avant|chez|en boutique)',
      '^ (foncez|fonce) [(!|,)] $',
      '(à vos|tous à vos|vite à vos) (paniers|cb|claviers pour réserver)',
    ],
    hits: ['Vite, réservez !', 'Réservez vite votre place', 'Profitez vite de la remise', 'Foncez sur la boutique'],
    misses: ['Vous réservez vite ?', 'Il court vite.', 'Ne foncez pas dans le mur.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'now-or-never',
    pressure: 'deadline',
    sells: false,
    pattern: ['[c est] maintenant ou jamais', '(c est|voici|saisissez|saisis) [(le moment|votre chance|ta chance|l occasion)] ou jamais', '^ (dernière|ultime) (chance|occasion|opportunité) [(de|pour|d)] [(profiter|réserver|rejoindre|vous inscrire|t inscrire|en profiter|commander|saisir|acheter|bénéficier)]'],
    hits: ['C’est maintenant ou jamais : -30 % en boutique.', 'Dernière chance pour réserver votre place'],
    misses: ['C’était notre dernière chance de match.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'act-now',
    pressure: 'haste',
    sells: true,
    pattern: [
      '(passez|passe) [(vite|enfin|maintenant)] à l action (maintenant|aujourd hui|dès|sans|avant|tout de suite|immédiatement)',
      '(qu attendez-vous|qu attends-tu|qu est-ce que (vous attendez|tu attends)|vous attendez quoi|tu attends quoi|t attends quoi) [(encore|donc)] (pour|?|!)',
      '^ (qu attendez-vous|qu attends-tu|tu attends quoi|vous attendez quoi) [encore] $',
      '(chaque|une) (jour|minute|heure|semaine|mois) (d attente|perdu|perdue|qui passe|sans) * [(vous|te|t|est)] (coûte|coute|perd|perdre)',
    ],
    hits: ['Qu’attendez-vous pour essayer ?', 'Passez à l’action maintenant', 'Chaque jour perdu vous coûte'],
    misses: ['Qu’attendez-vous de cette réunion ?', 'L’action se passe à Lyon.'],
    rewrites: [],
    mends: [],
  },
];
