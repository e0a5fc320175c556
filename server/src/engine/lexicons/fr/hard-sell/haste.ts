import { type PressurePhrase, pressureOf } from '../../../language/appeals/pressure.ts';

const alone = pressureOf('haste', true);
const beside = pressureOf('haste', false);

const order =
  '(réservez|commandez|achetez|précommandez|inscrivez-vous|profitez|profitez-en|craquez|foncez|contactez-nous|contactez-moi|rejoignez|rejoignez-nous|abonnez-vous|cliquez|venez|réserve|commande|inscris-toi|profite|profites-en|profite-en|rejoins|clique|fonce|précommande|abonne-toi)';

/** Be quick, do not think. */
export const haste: readonly PressurePhrase[] = [
  beside(
    'n-attendez-plus-pour',
    [
      '[(alors|et|donc)] [(,)] (n attendez|n attends|attendez|attends) (plus|pas) [(une minute|un instant|davantage|plus longtemps|demain)] pour',
    ],
    ['N’attendez plus pour réserver votre table', 'Alors n’attends plus pour t’inscrire'],
    ['N’attendez plus, le bus est passé.'],
    ['imperative'],
    [['N’attendez plus pour réserver votre table en ligne !', 'Réservez votre table en ligne !']],
  ),
  alone(
    'a-saisir-vite',
    [
      '(offre|offres|promo|occasion|opportunité|affaire|tarif|prix|lot) [_] [_] à (saisir|prendre|ne pas (rater|manquer|louper|laisser passer)) (vite|immédiatement|rapidement|sans attendre|d urgence|de toute urgence|dès maintenant|maintenant|tout de suite|avant)',
    ],
    ['Offre exceptionnelle à saisir immédiatement', 'Une occasion à ne pas rater, à prendre : offre à saisir vite'],
    ['Une offre à lire avant midi.'],
  ),
  beside(
    'ca-ne-durera-pas',
    [
      '(ça|ca|cela|l offre|cette offre|ce prix|ces prix|la promo) [ne] (va pas durer|vont pas durer|durera pas|dureront pas|n attendra pas|dure pas) [longtemps]',
      '(vous n|tu n|il n y) (aurez|auras|aura) pas (de|d) (seconde|deuxième|autre) (chance|occasion)',
    ],
    ['Ça ne va pas durer : tout est à 5 €.', 'Vous n’aurez pas de seconde chance, le lot est à 9 €'],
    ['L’orage ne va pas durer.'],
  ),
  beside(
    'n-attendez-plus',
    [
      '!(je|qui|on|nous|vous) [(alors|et|donc)] (n attendez|n attends) (plus|pas) [(une minute|un instant|une seconde|davantage|plus longtemps|trop longtemps|demain|le dernier moment|la dernière minute)] !(pour|de|d|que|qu|la|le|les|mon|ma|votre|moi|nous|grand|rien)',
    ],
    ['N’attendez plus, l’offre est à 29 €.', 'N’attends pas le dernier moment : -20 %'],
    ['N’attendez plus pour partir.', 'N’attendez pas la pluie.'],
    ['remove'],
    [['N’attendez plus, réservez votre table en ligne !', 'Réservez votre table en ligne !']],
  ),
  beside(
    'ne-tardez-pas',
    [
      '[(et|donc|alors)] ne (tardez|tarde) (pas|plus|surtout pas|pas trop|plus trop) !(à répondre|à venir|à me|à nous|à rentrer)',
      '[(et|donc|alors)] ne (perdez|perds) (pas|plus) (une minute|une seconde|de temps|un instant|votre temps|une minute de plus)',
    ],
    ['Ne tardez pas, il reste des lots à 5 €.', 'Ne perdez plus une minute : réservez'],
    ['Ne tarde pas à répondre.', 'Il perd une minute.'],
    ['remove'],
    [['Il reste deux lots à 5 €, ne tardez pas !', 'Il reste deux lots à 5 € !']],
  ),
  beside(
    'depechez-vous',
    [
      '[(et|donc|alors)] (dépêchez-vous|dépêche-toi|dépêchons-nous|faites vite|fais vite|hâtez-vous|grouillez-vous|pressez-vous|activez-vous|magnez-vous) !(les enfants|on|des|un|une)',
      '^ vite [vite] (!|,)',
    ],
    ['Dépêchez-vous, il reste des lots à 5 €', 'Vite ! Tout est à 5 €'],
    ['Il court vite.'],
    ['remove'],
    [['Dépêchez-vous, il reste des lots à 5 € !', 'Il reste des lots à 5 € !']],
  ),
  beside(
    'il-faut-faire-vite',
    [
      '(il faut|faut|va falloir|faudra) (se dépêcher|faire vite|vite (réserver|commander|acheter|en profiter)|être rapide|être rapides|se presser|agir vite) !(car|parce|puisque)',
      'mieux vaut (se dépêcher|faire vite|être rapide|s y prendre tôt)',
    ],
    ['Il faut faire vite : la promo est à 9 €', 'Mieux vaut se dépêcher, il reste des lots à 5 €'],
    ['Il faut faire le lit.'],
  ),
  alone(
    'vite-reservez',
    [
      `^ [(allez|alors|et)] vite [(,|!|:)] ${order}`,
      '^ (dépêchez-vous|dépêche-toi|faites vite) (de|d) (réserver|commander|acheter|vous inscrire|t inscrire|en profiter|profiter|nous rejoindre)',
    ],
    ['Vite, réservez !', 'Allez vite, inscris-toi', 'Dépêchez-vous de commander'],
    ['Vite, un café !', 'Dépêche-toi de rentrer.'],
    [],
  ),
  alone(
    'reservez-vite',
    [
      '!(vous|tu|je|il|on|qui|si) (réservez|commandez|achetez|précommandez|inscrivez-vous|réserve|commande|inscris-toi|profitez-en|profites-en|profite-en|abonnez-vous|venez en profiter|cliquez) (vite|donc vite|très vite|rapidement|tout de suite|immédiatement|au plus vite|sans réfléchir|les yeux fermés|avant les autres)',
      '(profitez|profite|bénéficiez|bénéficie) (vite|immédiatement|vite vite) (de|d|du|des)',
      '(saisissez|saisis|attrapez|sautez sur) (vite) (cette|l|votre|ta|la)',
    ],
    ['Réservez vite votre place', 'Profitez vite de la remise', 'Inscris-toi vite'],
    ['Vous réservez vite ?', 'Il commande vite.', 'Revenez vite.'],
    [],
  ),
  alone(
    'foncez',
    [
      '!(ne|pas|il|elle|on|je|qui|vous) (foncez|fonce) [(vite|tous|toutes|donc)] (sur (le lien|notre|nos|la boutique|le site|mon|cette|ces|l|la)|réserver|commander|acheter|vous inscrire|t inscrire|en boutique|en magasin|avant (la fin|rupture|que|qu))',
      '!(ne|pas|il|elle|on|je|qui|vous) (ruez-vous|rue-toi|précipitez-vous|précipite-toi|jetez-vous|jette-toi|courez) [(vite|donc|tous)] (sur (le lien|notre|nos|la boutique|le site|l’appli|mon|mes|cette|ces)|chez|en boutique|en magasin|réserver|commander|acheter)',
    ],
    ['Foncez sur la boutique', 'Ruez-vous sur nos savons', 'Courez réserver'],
    ['Ne foncez pas dans le mur.', 'Courez sur des sentiers.', 'Il fonce sur la route.', 'Allez chez vos parents.'],
    [],
  ),
  beside(
    'foncez-seul',
    [
      '^ [(alors|et|donc|allez)] [(,)] (foncez|fonce) [(tous|toutes)] $',
      '=(,|–|—|:|!|alors|donc) (courez|courez-y|cours-y|ruez-vous|foncez-y|fonces-y) [vite] $',
      '!(ne|n|je|il|elle|on|qui|vous|nous|tu) [(alors|donc|et)] (foncez|fonce) [vite] $',
      '^ (foncez|fonce) (,|!)',
    ],
    ['Foncez !', 'Le pull est à 15 €, alors foncez !'],
    ['Ne foncez pas.', 'Je fonce à la gare.'],
    ['remove'],
    [['Le pull est à 15 € en boutique, alors foncez !', 'Le pull est à 15 € en boutique !']],
  ),
  beside(
    'sans-attendre',
    [
      'sans [plus] (attendre|tarder) !(le|la|les|un|une|des|d|que|qu|mon|son|ton|votre|leur|, le|, la|, les|, l|, un|, une|, voici|, voilà|, notre|, nos|, mon|, ma|, mes)',
      'au plus vite',
      '(dès|des) que possible avant',
    ],
    ['Réservez sans attendre, à partir de 20 €.', 'Commandez sans plus tarder'],
    ['Il est parti sans attendre le bus.', 'Nous reviendrons sans attendre un nouveau bon cadeau.'],
    ['remove'],
    [['Réservez votre table à 20 € sans plus attendre !', 'Réservez votre table à 20 € !']],
  ),
  alone(
    'qu-attendez-vous',
    [
      '(qu attendez-vous|qu attends-tu|qu est-ce que (vous attendez|tu attends)|vous attendez quoi|tu attends quoi|t attends quoi) [(encore|donc)] (pour|avant de) [(vous|t|te|nous|me|en|y|l)] (réserver|commander|acheter|inscrire|rejoindre|profiter|essayer|tester|lancer|passer|craquer|contacter|investir|découvrir|abonner|adopter|franchir|sauter|changer|télécharger)',
      '^ [(et|mais|alors|donc)] [(vous|toi)] [(,)] (qu attendez-vous|qu attends-tu|tu attends quoi|vous attendez quoi|t attends quoi) [(encore|donc)] $',
    ],
    ['Qu’attendez-vous pour essayer ?', 'Alors, qu’attendez-vous ?', 'Tu attends quoi pour t’inscrire ?'],
    ['Qu’attendez-vous de cette réunion ?', 'Qu’attendez-vous pour répondre à ma lettre ?'],
    ['remove-sentence'],
    [['Le cours a lieu le mardi soir. Qu’attendez-vous pour essayer ?', 'Le cours a lieu le mardi soir.']],
  ),
  alone(
    'agissez-maintenant',
    [
      '(passez|passe) [(vite|enfin|maintenant|donc)] à l action (maintenant|aujourd hui|dès|sans|avant|tout de suite|immédiatement|!)',
      '^ (agissez|agis) (vite|maintenant|dès|tout de suite|sans) [(maintenant|aujourd hui|attendre|tarder)] $',
      '(agissez|agis) (maintenant|vite|sans attendre|dès maintenant|avant qu)',
      '(décidez-vous|décide-toi) (maintenant|vite|avant)',
    ],
    ['Passez à l’action maintenant', 'Agissez vite !', 'Agissez dès maintenant'],
    ['L’action se passe à Lyon.', 'Ils agissent maintenant.', 'Agis.'],
    [],
  ),
  beside(
    'n-hesitez-plus',
    [
      '[(alors|et|donc)] [(,)] (n hésitez|n hésite) plus [(une seconde|une minute|un instant)] !(à|avec)',
      '(ne réfléchissez|ne réfléchis|réfléchissez) (plus|pas|pas trop|pas trop longtemps|pas longtemps)',
      '(plus|pas) une (minute|seconde) à perdre',
    ],
    ['N’hésitez plus, tout est à -30 %.', 'Ne réfléchissez plus, réservez à 20 €'],
    ['N’hésitez plus à parler.'],
    ['remove'],
    [['N’hésitez plus, réservez votre table à 20 € !', 'Réservez votre table à 20 € !']],
  ),
  alone(
    'a-vos-paniers',
    [
      '[(tous|toutes|vite)] à vos (paniers|cb|cartes bleues|portefeuilles|réservations|cartes de crédit) !(de|d|repas)',
      '^ (shoppez|craquez|on craque) (vite|maintenant|avant)',
    ],
    ['À vos paniers !', 'Tous à vos CB', 'Craquez vite !'],
    ['À vos souhaits.', 'Les paniers sont prêts.'],
    [],
  ),
  alone(
    'sautez-sur-l-occasion',
    [
      '!(je|j|tu|il|elle|on|ai|a|as|ont|qui|nous|me|avons) (sautez|saute|jetez-vous|jette-toi) [(vite|donc)] sur (l occasion|cette occasion|l offre|cette offre|l opportunité|cette opportunité|ces prix|nos prix)',
      '(saisissez|saisis|attrapez|attrape) [(vite|donc|enfin)] (votre chance|ta chance|cette chance|cette opportunité|cette occasion|l occasion|l opportunité|cette offre)',
    ],
    ['Sautez sur l’occasion !', 'Saisissez cette opportunité dès ce soir', 'Saisis ta chance'],
    ['Il saisit sa chance.', 'Le chat saute sur la table.', 'J’ai sauté sur l’occasion.'],
    [],
  ),
  beside(
    'tout-de-suite',
    [
      '!(je|il|elle|on|qui|vous) (cliquez|clique|appelez|appelez-nous|appelle|appelle-moi|contactez-nous|contacte-moi|téléphonez|répondez|réponds|envoyez|textez) (vite|tout de suite|immédiatement|maintenant|sans attendre|dès maintenant)',
    ],
    [
      'Appelez vite pour profiter de l’offre',
      'Cliquez maintenant : -50 %',
      'Appelez-nous tout de suite : 20 € de remise',
    ],
    ['Il clique vite.'],
    [],
  ),
  beside(
    'venez-vite',
    [
      '!(je|il|elle|on|qui|vous|tu) (venez|passez|viens|passe|rendez-vous|filez|file) (vite|donc vite|au plus vite|sans tarder) (nous|en|chez|au|à|les|la|le|sur|découvrir|chercher|voir)',
    ],
    ['Venez vite en boutique, tout est à 5 €.', 'Filez vite sur le site : -20 %'],
    ['Il passe vite en boutique.'],
  ),
];
