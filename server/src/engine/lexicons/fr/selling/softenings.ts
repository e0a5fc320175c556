import type { Softening } from '../../../language/selling/softening.ts';

/** Haste and hype, and the plain words that stay. */
export const softenings: readonly Softening[] = [
  {
    id: 'profitez-de',
    soft: 'lead',
    pattern:
      '^ [vite [,]|dépêchez-vous [,]|dépêche-toi [,]|n attendez plus [,]] (profitez|profite|bénéficiez|bénéficie) [vite|donc|encore|en vite|dès maintenant|dès aujourd hui|sans attendre|sans tarder] (de|d)',
    hits: ['Profitez vite de -20 %', 'Bénéficiez dès maintenant de 10 € de remise'],
    misses: ['Profitez du soleil.'],
    mends: [
      [
        'Profitez vite de -20 % sur toute la boutique jusqu’à dimanche !!!',
        '-20 % sur toute la boutique jusqu’à dimanche.',
      ],
      ['Vite, profite de 10 € de remise !', '10 € de remise.'],
    ],
  },
  {
    id: 'ne-ratez-pas',
    soft: 'lead',
    pattern: [
      '^ ne (ratez|manquez|rate|manque) [surtout] pas [nos|les|notre|ces]',
      '^ (dernière chance|derniers jours|dernières heures|dernier jour) pour (profiter|bénéficier) (de|d|des)',
    ],
    hits: ['Ne ratez pas nos -30 %', 'Dernière chance pour profiter de -15 %'],
    misses: ['Je ne rate pas le train.'],
    mends: [['Ne manquez surtout pas nos -30 % sur les vélos !', '-30 % sur les vélos.']],
  },
  {
    id: 'vite',
    soft: 'drop',
    pattern: [
      '^ vite !(fait|dit)',
      '^ (dépêchez-vous|dépêche-toi|faites vite|fais vite|foncez) !(pour|de|d|sur|chez|à|dans|vers)',
    ],
    hits: ['Vite, réservez !', 'Dépêchez-vous, il reste des places'],
    misses: ['Il court vite.', 'Foncez sur la boutique'],
    mends: [['Vite, commandez vos galettes avant jeudi !', 'Commandez vos galettes avant jeudi.']],
  },
  {
    id: 'reservez-vite',
    soft: {
      replace: ['réservez', 'commandez', 'inscrivez-vous', 'venez', 'réserve', 'commande', 'achetez', 'précommandez'],
    },
    pattern: [
      'réservez (vite|donc vite)',
      'commandez (vite|donc vite)',
      'inscrivez-vous (vite|donc vite)',
      'venez vite',
      'réserve vite',
      'commande vite',
      'achetez vite',
      'précommandez vite',
    ],
    hits: ['Réservez vite votre place', 'Venez vite les essayer'],
    misses: ['Vous réservez tôt.'],
    mends: [['Réservez vite votre place pour samedi !', 'Réservez votre place pour samedi.']],
  },
  {
    id: 'des-maintenant',
    soft: 'drop',
    pattern: [
      '!(disponible|disponibles|dispo|dispos|valable|valables|ouvert|ouverte|ouverts|ouvertes|ligne|vente|boutique|et) dès (maintenant|à présent|aujourd hui)',
      'sans [plus] (attendre|tarder)',
    ],
    hits: ['Réservez dès maintenant votre table', 'Commandez sans plus attendre'],
    misses: ['Disponible dès maintenant', 'Dès lundi'],
    mends: [['Réservez dès maintenant votre table au 02 00 00 00 00 !', 'Réservez votre table au 02 00 00 00 00.']],
  },
  {
    id: 'n-attendez-plus',
    soft: 'drop',
    pattern: [
      '[et|alors|donc] (n attendez|n attends) (plus|pas) !(pour|de|d|que|la|le|les|votre|ton)',
      '[et|alors|donc] ne (tardez|tarde) (pas|plus|surtout pas) !(à|pour)',
      '[et|alors|donc] (dépêchez-vous|dépêche-toi|faites vite|fais vite) !(pour|de|d)',
    ],
    hits: ['N’attendez plus, passez nous voir', 'Il reste deux tables, ne tardez pas'],
    misses: ['N’attendez plus pour réserver', 'Ne tardez pas à répondre'],
    mends: [
      ['N’attendez plus, réservez votre table !', 'Réservez votre table.'],
      ['Il reste deux tables samedi, ne tardez pas !!', 'Il reste deux tables samedi.'],
    ],
  },
  {
    id: 'trop-tard',
    soft: 'drop',
    pattern: [
      'avant (qu il ne soit|qu il soit|d être) trop tard',
      'avant (la rupture|rupture) [de stock]',
      'tant qu il (est|en est) [encore] temps',
      '[c est] maintenant ou jamais',
      'à ne [surtout] pas (manquer|rater|louper)',
    ],
    hits: ['Réservez avant qu’il ne soit trop tard', 'Une vente à ne pas manquer'],
    misses: ['Il est trop tard.'],
    mends: [['Commandez votre bûche avant qu’il ne soit trop tard !', 'Commandez votre bûche.']],
  },
  {
    id: 'offre-exceptionnelle',
    soft: { replace: ['offre', 'offres', 'remise', 'réduction', 'promotion', 'prix'] },
    pattern: [
      'offre (exceptionnelle|irrésistible|incroyable|immanquable|inratable|folle|imbattable)',
      'offres (exceptionnelles|irrésistibles|incroyables|immanquables|folles|imbattables)',
      'remise (exceptionnelle|incroyable|folle)',
      'réduction (exceptionnelle|incroyable|folle)',
      'promotion (exceptionnelle|incroyable|folle)',
      'prix (exceptionnel|exceptionnels|imbattable|imbattables|fous|incroyables|sacrifiés|dingues)',
    ],
    hits: ['Une offre exceptionnelle', 'Des prix fous'],
    misses: ['Une offre honnête', 'Le prix du pain'],
    mends: [['Offre exceptionnelle sur les lampes : 39 € !', 'Offre sur les lampes : 39 €.']],
  },
  {
    id: 'seulement',
    soft: { replace: ['à', 'pour', 'dès'] },
    pattern: ['!(en|y|il|elle|on|n|qui|l|ça|cela|tout) à (seulement|peine)', 'pour seulement', 'dès seulement'],
    hits: ['À seulement 29 €', 'Pour seulement 9 € par mois'],
    misses: ['Il en a seulement deux.'],
    mends: [['La lampe est à seulement 29 € !!', 'La lampe est à 29 €.']],
  },
  {
    id: 'plus-que',
    soft: { replace: 'il reste' },
    pattern: [
      '^ [vite [,]|attention [,]] plus que !(parfait|jamais|tout|ça|prévu)',
      '[vite [,]|attention [,]] (il ne reste|ne reste|il reste) plus que',
      '[vite [,]|attention [,]] il ne reste que',
    ],
    hits: ['Plus que 3 places', 'Il ne reste plus que deux lampes'],
    misses: ['Plus que jamais', 'Il reste du pain'],
    mends: [
      ['Plus que 3 places pour l’atelier de samedi !!!', 'Il reste 3 places pour l’atelier de samedi.'],
      ['Vite, il ne reste plus que 3 coffrets !', 'Il reste 3 coffrets.'],
    ],
  },
];
