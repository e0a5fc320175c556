import type { PressurePhrase } from '../../../language/appeals/pressure.ts';

const things =
  '(places|place|exemplaires|pièces|créneaux|créneau|coffrets|billets|articles|disponibilités|chambres|stands|tables|unités|tickets|logements|lots|sièges|spots|séances|parts|box|paires|modèles|dates|rendez-vous)';

/** Few are left, time runs out. */
export const scarcity: readonly PressurePhrase[] = [
  {
    id: 'plus-que',
    pressure: 'scarcity',
    sells: true,
    pattern: [
      `^ [(vite|attention|⚠️|alerte|🔥)] [(,|!|:)] plus que [les] (#|quelques|deux|trois|quatre|cinq|six|dix) [dernières|derniers] ${things}`,
      `!(m|t|lui|nous) (il ne reste|ne reste|il reste|reste) plus que [les] (#|quelques|deux|trois|quatre|cinq|six|dix|une poignée de) [dernières|derniers] ${things}`,
      `il ne reste que [les] (#|quelques|deux|trois|quatre|cinq|six|dix|une poignée de) [dernières|derniers] ${things}`,
    ],
    hits: ['Plus que 3 places pour samedi !', 'Il ne reste plus que deux coffrets', 'Vite, plus que 4 créneaux'],
    misses: ['Il reste du pain.', 'Plus que jamais.', 'Il ne reste que des miettes.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'dernieres-places',
    pressure: 'scarcity',
    sells: false,
    pattern: [
      `^ [(les|vos|nos|⚠️|🔥|🚨)] [(toutes)] (dernières|dernière|derniers|ultimes) ${things} [(disponibles|disponible|restantes|à saisir|à réserver|avant complet)] !(du classement|sont|étaient|ont|à|au)`,
      `(derniers|dernières) (jours|heures|instants|minutes) [(pour|avant|de|d)] [(profiter|bénéficier|commander|réserver|la promo|l offre|promo|soldes|remise|vous inscrire|s inscrire|t inscrire|la fin|les tarifs|le tarif)]`,
      '(dernier|ultime|derniers) (rappel|appel|jour|week-end) (pour|avant|de|d) (profiter|bénéficier|commander|réserver|la|l|vous|s|nos|votre|le tarif)',
    ],
    hits: ['Dernières places disponibles, 45 €.', 'Derniers jours pour profiter de nos remises'],
    misses: ['La dernière place du classement.', 'Ses derniers jours furent doux.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'stocks-limites',
    pressure: 'scarcity',
    sells: true,
    pattern: [
      '(stock|stocks|quantité|quantités|édition|éditions|série|séries) [(très|ultra|est|sont|en)] (limité|limitée|limités|limitées) !(numérotée|signée)',
      'jusqu à [l] épuisement (du|des|de nos) (stock|stocks)',
      '(dans la limite|sous réserve) des stocks [disponibles]',
      '(offre|promo|promotion|remise|réduction|prix|tarif|vente) [(exceptionnelle|flash|spéciale|est|,|–)] [(à|en|pour une)] (durée|temps|quantité|quantités) (limitée|limité|limitées)',
      '(offre|offres|promo|promos|promotion) (limitée|limitées|éphémère|éphémères)',
      '(pour une|à|en) durée limitée',
    ],
    hits: ['Stocks limités.', 'Jusqu’à épuisement des stocks', 'Offre à durée limitée'],
    misses: ['Sa patience est limitée.', 'Le stock arrive lundi.'],
    rewrites: ['remove'],
    mends: [['Les savons sont à 4 €, stocks limités.', 'Les savons sont à 4 €.']],
  },
  {
    id: 'places-limitees',
    pressure: 'scarcity',
    sells: false,
    pattern: [
      '(places|nombre de places|nombre d inscriptions|disponibilités|créneaux|sessions|capacité) [(est|sont)] (très|extrêmement|ultra|strictement|volontairement) (limité|limitée|limitées|limités|rares|comptées)',
      '(places|créneaux|disponibilités|sessions) (comptées|rares)',
      '!(il y a des|des|les|aux|de|mais) places (limitées|restantes)',
    ],
    hits: ['Places limitées, 90 € la séance.', 'Atelier à 30 €, places très limitées'],
    misses: ['Une vue limitée.'],
    rewrites: ['remove'],
    mends: [['L’atelier est à 30 €, places très limitées !', 'L’atelier est à 30 € !']],
  },
  {
    id: 'partent-vite',
    pressure: 'scarcity',
    sells: true,
    pattern: [
      '(places|coffrets|stocks|exemplaires|billets|créneaux|chambres|articles|pièces|ça|ca|cela|elles|ils|tout) (partent|part|partiront|partira|vont partir|va partir|s arrachent|se vendent|s envolent|filent) (très vite|vite|rapidement|comme des petits pains|en quelques heures|trop vite)',
      '(premier|premiers|première|premières) (arrivé|arrivés|arrivée|arrivées|inscrit|inscrits) [,|=] (premier|premiers|première|premières) (servi|servis|servie|servies)',
      'quand il n y en a plus [,] [il] (y en a plus|n y en a plus)',
    ],
    hits: ['Les places partent vite.', 'Ça part comme des petits pains', 'Premiers arrivés, premiers servis'],
    misses: ['Ils partent tôt.', 'Le train part vite fait.'],
    rewrites: ['remove-sentence'],
    mends: [['L’atelier a lieu samedi. Les places partent très vite !', 'L’atelier a lieu samedi.']],
  },
  {
    id: 'time-runs-out',
    pressure: 'deadline',
    sells: true,
    pattern: [
      '(plus que|reste que|reste plus que) # (heure|heures|h|jour|jours|j|minutes) (pour|avant) (profiter|bénéficier|commander|réserver|la fin|acheter|craquer|saisir|en profiter|s inscrire|vous inscrire|t inscrire|rejoindre)',
      '(aujourd hui|ce week-end|cette semaine|ce soir|ce jour|jusqu à minuit|# h|# heures) (seulement|uniquement) [(!|:|,)] [(profitez|−%|%|¤)]',
      '(offre|promo|promotion|remise|tarif|prix|code|vente) [(flash|spéciale|promo|exceptionnelle|de lancement)] [qui] (se termine|expire|prend fin|s arrête|finit) [(ce|dans|à|bientôt|demain|dans quelques)]',
      '(dépêchez|dépêche) [(vous|toi)] [,] (il|l offre|ça|c est|les|plus)',
      '(le compte à rebours|compte à rebours) (est lancé|a commencé|tourne)',
      '(avant|après) (minuit|ce soir|dimanche|demain) [,|:] (c est fini|trop tard|ce sera trop tard|il sera trop tard|le prix augmente|le prix remonte|les prix remontent)',
    ],
    hits: ['Plus que 24 heures pour en profiter', 'L’offre se termine ce soir', 'Le compte à rebours est lancé'],
    misses: ['Plus que 3 jours avant les vacances.', 'Le bail prend fin en mai.'],
    rewrites: [],
    mends: [],
  },
];
