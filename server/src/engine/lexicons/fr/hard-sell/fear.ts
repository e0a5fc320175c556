import { type PressurePhrase, pressureOf } from '../../../language/appeals/pressure.ts';

const deal =
  '(offre|offres|promo|promos|promotion|promotions|occasion|occasions|opportunité|opportunités|chance|remise|remises|réduction|réductions|vente|ventes|prix|tarif|tarifs|soldes|bon plan|bons plans|bonne affaire|bonnes affaires|affaire|affaires|deal|deals|code)';
const praised =
  '[(belle|belles|nouvelle|nouvelles|dernière|super|incroyable|incroyables|bonne|fabuleuse|petite|exclusive)]';

const alone = pressureOf('fear', true);
const beside = pressureOf('fear', false);

/** You would miss it. */
export const fear: readonly PressurePhrase[] = [
  alone(
    'ne-ratez-pas-l-offre',
    [
      `(ne|n) (ratez|manquez|loupez|rate|manque|loupe|laissez|laisse) [surtout] (pas|plus|jamais) [(passer|filer|échapper)] (cette|cet|ce|ces|l|la|le|les|nos|notre|votre|ta) ${praised} ${deal}`,
      `=(,|et) (ratez|manquez|loupez) (pas|plus) (cette|l|nos|la) ${deal}`,
      `${deal} [(exceptionnelle|exceptionnelles|unique|uniques)] à (ne surtout pas|ne pas|pas) (manquer|rater|louper)`,
      `(ne|n) (passez|passe) [surtout] pas à côté (de|d|du|des) [(cette|ces|nos|notre|l|la|ce|votre|cet)] ${praised} ${deal}`,
    ],
    [
      'Ne manquez pas cette offre !',
      'Ne laissez surtout pas passer cette occasion',
      'Ne passe pas à côté de cette opportunité',
    ],
    ['Ne ratez pas votre train.', 'Tu me manques.'],
    ['remove-sentence'],
    [['Le pain est à 3 € cette semaine. Ne manquez pas cette offre !', 'Le pain est à 3 € cette semaine.']],
  ),
  alone(
    'ne-ratez-pas-ca',
    [
      '(vous ne|tu ne|on ne) (voulez|veux|voudrez|voudras) [surtout] pas (rater|manquer|louper|passer à côté) !(mon|son|le bus|le train)',
      '^ (ne|n) (ratez|manquez|loupez|rate|manque) [surtout] pas (ça|cela|celle-ci|celui-ci) $',
      '(ne|n) (ratez|manquez|loupez|rate|manque) [surtout] pas votre chance',
    ],
    ['Ne ratez pas ça !', 'Ne manquez pas votre chance'],
    ['Ne ratez pas la marche.', 'Ne ratez pas votre bus.'],
  ),
  beside(
    'ne-ratez-pas',
    [
      '^ [(alors|et|donc|surtout)] [(,)] (ne|n) (ratez|manquez|loupez|rate|manque|loupe) [surtout] (pas|plus) (le|la|l|les|nos|notre|cette|ces|ce|cet|rien)',
      '(ne|n) (passez|passe) [surtout] (pas|plus) à côté (de|d|du|des|!)',
      '^ (ne|n) (passez|passe) [surtout] pas à côté $',
      '^ [(alors|et|donc|surtout)] [(,)] (n attendez|n attends) pas (la panne|la fuite|le contrôle|l accident|d être (en panne|à sec|débordé|débordée|débordés|à court)|d avoir (un problème|un contrôle|une fuite|une panne|mal|froid)|qu il soit trop tard)',
      '(ne|n) (laissez|laisse) [surtout] (pas|plus) (passer|filer|échapper) (votre|ta|cette|ce|la|l|les)',
      '(à|a) ne (surtout pas|pas|jamais) (manquer|rater|louper) [sous aucun prétexte]',
    ],
    [
      'Ne ratez pas notre nouvelle collection à -20 %.',
      'Un coffret à ne pas rater, 9 €.',
      'Ne passez pas à côté de nos remises',
      'Ne passez pas à côté !',
      'N’attendez pas d’être en panne',
    ],
    ['Je ne rate pas mon train.', 'N’attendez pas la pluie.'],
    [],
  ),
  alone(
    'vous-allez-le-regretter',
    [
      '(laisser|laissez|laisse) (vos|tes|votre|ton) (concurrents|concurrent|concurrence) (vous|te|t|prendre|passer|gagner|prendre) [(dépasser|devancer|doubler|distancer|passer devant|piquer|voler|prendre)]',
      '(ou|sinon) [(vous|tu)] (regrettez|regrette|le regretterez|le regretteras|la regretterez) [(le|la|les)] [(plus tard|toute)]',
      '(vous|tu) (allez|vas|risquez|risques) [de] (le regretter|vous en mordre|t en mordre|regretter de ne pas|la regretter)',
      '(vous|tu) [(le|ne le)] (regretterez|regretteras|regretteriez) (de ne pas|sinon|si vous|si tu|longtemps|!)',
      '(vous|tu) (vous|t) en mordrez les doigts',
      '(pour ne pas|afin de ne pas|de peur de) (regretter|le regretter|passer à côté|rater ça)',
    ],
    ['Vous allez le regretter !', 'Vous regretterez de ne pas l’avoir pris', 'Inscris-toi pour ne pas regretter'],
    ['Il regrette son vélo.', 'Vous ne le regretterez pas.'],
    [],
  ),
  alone(
    'vous-passez-a-cote',
    [
      '(vous|tu) (passez|passes|êtes en train de passer|es en train de passer|risquez de passer|risques de passer) à côté (de|d|du|des) (quelque chose|opportunités|opportunité|clients|ventes|revenus|milliers|l essentiel de|la plus|cette|centaines)',
      '(vous|tu) (ratez|rates|loupez|loupes|manquez|manques) (quelque chose|des ventes|des clients|des opportunités|le coche|une occasion|une opportunité)',
      '(vous|tu) (laissez|laisses) (de l argent|des ventes|des clients|du chiffre) [(sur la table|filer|partir)]',
      '(vous|tu) (perdez|perds) (de l argent|des clients|des ventes|du chiffre d affaires|# €) (chaque|tous les|toutes les|à chaque|par)',
    ],
    ['Vous passez à côté de milliers de clients', 'Tu rates des ventes', 'Vous perdez de l’argent chaque jour'],
    ['Vous passez à côté de la mairie.', 'Vous perdez vos clés.'],
  ),
  alone(
    'occasion-unique',
    [
      '(occasion|opportunité|chance|offre) (unique|en or|inespérée|à saisir|qui ne se représentera) (de|d|à|!|,|:)',
      '(occasion|opportunité|chance|offre) (unique|en or|inespérée|à saisir) pour !(les|nos|leurs|tous les|toutes les)',
      '(c est|voici|voilà) (une|l) (occasion|opportunité|chance|offre) (unique|en or|inespérée|à saisir|rêvée|qui ne se représentera)',
      '(une|cette|telle|pareille) (occasion|opportunité|offre|chance) (qui ne se|ne se) (représentera|représente|présentera|reproduira|présente)',
      '(occasion|opportunité) à (saisir|ne pas laisser passer)',
    ],
    ['Une occasion unique de vous équiper', 'C’est une opportunité à saisir', 'Une telle offre ne se représentera pas'],
    ['Une chance unique l’a sauvé.', 'Une voiture d’occasion.', 'Je vois une occasion unique pour les potiers d’ici.'],
  ),
  alone(
    'jamais-vu-a-ce-prix',
    [
      '(jamais|plus jamais) (vu|revu|proposé|aussi bas|disponible|en vente) [(à ce|à un tel|à un)] (prix|tarif)',
      '(vous ne|tu ne|on ne) (trouverez|trouveras|reverrez|reverras|verrez|reverra) (pas|plus|jamais) (ce|un tel|ces|de tels|mieux à ce|cette) (prix|tarif|tarifs|offre|promo)',
      '(prix|offre|tarif) (jamais vu|jamais vue|jamais vus|du jamais vu|qui ne reviendra pas|introuvable)',
    ],
    ['Jamais vu à ce prix', 'Vous ne reverrez pas ce prix', 'Un tarif qui ne reviendra pas'],
    ['Je n’ai jamais vu la mer.'],
  ),
  alone(
    'ne-soyez-pas-le-dernier',
    [
      'ne (soyez|sois) pas (le dernier|la dernière|les derniers|le seul à|la seule à|celui qui|celle qui)',
      'ne (vous laissez|te laisse) pas (dépasser|distancer|devancer|distancier|doubler|griller)',
      '(avant que|avant) (vos|tes|votre|un) (concurrents|concurrent|voisin|collègues) (ne le|ne|le|n)',
      'ne (restez|reste) pas (sur le carreau|à la traîne|sur le bord|sur la touche|en arrière)',
    ],
    ['Ne soyez pas le dernier à l’adopter', 'Ne vous laissez pas distancer', 'Ne restez pas à la traîne'],
    ['Il est le dernier à partir.', 'Ne soyez pas triste.'],
  ),
  beside(
    'il-faut-en-profiter',
    [
      '(c est|voici) le (bon moment|moment idéal|moment parfait|moment) (pour|de|d) (craquer|investir|acheter|commander|en profiter|réserver|vous lancer|vous faire plaisir|te lancer)',
      '(profitez-en|profites-en|profite-en|profitons-en) (avant|tant|pendant|vite|maintenant|immédiatement)',
    ],
    ['C’est le moment de craquer : -20 %.', 'Profitez-en avant la fin des soldes'],
    ['C’est le moment de partir.'],
    [],
  ),
  alone(
    'ne-ratez-pas-le-coche',
    [
      '(ceux|celles|les entreprises|les marques|les indépendants) qui (n|ne) * (pas|plus) * * (seront|vont) [(bientôt|vite|tous)] (dépassés|dépassées|être dépassés|largués|disparaître|le regretter|être largués)',
      '(ne|n) (ratez|manquez|loupez|rate|manque|loupe) [surtout] pas (le coche|le virage|la vague|le wagon|cette vague)',
      '(ceux|celles|les entreprises|les marques|les indépendants) qui [(n|ne)] * (pas|plus) * (disparaîtront|disparaitront|seront dépassés|seront dépassées|seront largués|resteront|vont disparaître|prendront du retard|le regretteront)',
      '(ne|n) (laissez|laisse) pas (vos concurrents|un concurrent|la concurrence|quelqu un d autre|un autre|les autres) (prendre|vous|le|profiter|passer|s en)',
    ],
    ['Ne ratez pas le coche', 'Ceux qui n’avancent pas seront dépassés', 'Ne laissez pas la concurrence vous doubler'],
    ['Ne ratez pas le bus.', 'Ceux qui ne mangent pas restent assis.'],
  ),
  beside(
    'regarder-passer-le-train',
    [
      '(ne|n) (soyez|sois|restez|reste) pas (ceux|celui|celle|celles|de ceux) qui (regardent passer|regarde passer|ratent|rate|regrettent|regretteront|regrette)',
      '(après|demain|ensuite) [,] (vous|tu) ne (pourrez|pourras) pas dire (que (vous|tu) ne saviez pas|qu’on ne)',
      'avant (rupture définitive|épuisement des stocks)',
    ],
    ['Ne soyez pas ceux qui regardent passer le train.', 'Profitez-en avant rupture définitive.'],
    ['Ne restez pas debout.', 'Avant la rupture du barrage'],
  ),
];
