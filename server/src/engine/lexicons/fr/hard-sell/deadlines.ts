import { type PressurePhrase, pressureOf } from '../../../language/appeals/pressure.ts';

const gaining =
  '(profiter|en profiter|bénéficier|en bénéficier|commander|réserver|acheter|craquer|saisir|nous rejoindre|rejoindre|vous décider|te décider|vous faire plaisir|te faire plaisir|tenter|obtenir|gagner|économiser)';
const deal =
  '(offre|offres|promo|promos|promotion|promotions|remise|remises|réduction|soldes|vente|ventes|prix|tarif|tarifs|code|bonus|black friday|précommande|précommandes|lancement)';

const alone = pressureOf('deadline', true);
const beside = pressureOf('deadline', false);

/** Time runs out. A plain date ("jusqu'au 12 mai", "la vente se termine dimanche") is a fact and none of these. */
export const deadlines: readonly PressurePhrase[] = [
  alone(
    'plus-que-heures',
    [
      '(les inscriptions|les portes|les réservations|les précommandes|le panier) (ferment|se ferment|se clôturent|vont fermer|ferme) dans # (heures|h|minutes)',
      `[il] [(ne|vous|te)] [reste] plus (que|qu) (#|une|un|quelques|deux|trois|quatre|cinq) (heure|heures|h|jour|jours|j|minutes|minute|nuit|nuits|semaine) (pour|afin de) [(vous|t|te|s|en)] ${gaining}`,
      `[il] [(ne|vous|te)] reste (que|qu) (#|quelques|deux|trois) (heures|h|jours|j|minutes) (pour|afin de) [(vous|t|te|s|en)] ${gaining}`,
      `plus que (#|quelques|deux|trois) (heures|h|jours|j|minutes) (avant la fin|pour l ${deal}|d ${deal}|de ${deal}|de promo|de soldes)`,
    ],
    ['Plus que 24 heures pour en profiter', 'Il ne vous reste que 2 jours pour commander', 'Plus que 3 jours de promo'],
    ['Plus que 3 jours avant les vacances.', 'Il reste deux heures de route.'],
  ),
  alone(
    'derniers-jours-pour',
    [
      '=(:|,|–|—|🚨|⚠️|🔥|⏰) (derniers|dernières|ultimes) (jours|heures|minutes) $',
      `(derniers|dernières|dernière|dernier|ultimes) (jours|heures|instants|minutes|jour|moments|week-end|semaine) pour ${gaining}`,
      `(derniers|dernières|dernier|ultimes) (jours|heures|instants|minutes|jour) (de|d|pour|avant la fin de|avant la fin des) [(l|la|nos|notre|les|nos)] ${deal}`,
      '^ (derniers|dernières|ultimes) (jours|heures|minutes) $',
    ],
    ['Derniers jours pour profiter de nos remises', 'Dernières heures de promo', 'Derniers jours !'],
    ['Ses derniers jours furent doux.', 'Dernier jour pour voter.'],
  ),
  alone(
    'derniere-chance',
    [
      `(dernière|ultime) (chance|occasion|opportunité) (pour|de|d) [(vous|t|s)] (${gaining}|inscrire|former|equiper)`,
      '^ [(c est|voici)] (votre|ta) (dernière|ultime) (chance|occasion|opportunité) $',
      '(🚨|⚠️|🔥|⏰|⏳) (dernière|ultime) (chance|occasion|opportunité) [(:|!)]',
    ],
    ['Dernière chance pour réserver votre place', 'C’est votre dernière chance !', 'Dernière occasion de t’inscrire'],
    ['C’était notre dernière chance de match.', 'La dernière occasion de le voir jouer.', '🇫🇷 Dernière chance'],
  ),
  beside(
    'derniere-chance-pour',
    [
      '^ [(c est|voici)] [(votre|ta|la)] (dernière|ultime) (chance|occasion|opportunité|ligne droite) (pour|de|d|avant)',
      '^ [(c est|voici)] [la] (dernière|ultime) (chance|occasion|opportunité) ($|:|!)',
      '(dernier|ultime) (rappel|appel) (avant|pour|:)',
      'plus que # (jours|heures|h|semaines) pour (s|vous|t) inscrire !(sur les listes|à l école|à la cantine)',
      '(dernier jour|derniers jours|dernières heures) pour (s|vous|t) inscrire !(sur|à l école|à la cantine)',
    ],
    [
      'Dernière chance de visiter la boutique, tout est à 5 €.',
      'Dernier rappel avant la fin des soldes',
      'Dernier jour pour s’inscrire',
    ],
    ['Il a raté sa dernière chance.'],
  ),
  alone(
    'duree-limitee',
    [
      '(pour une|à|en|durant une) durée (limitée|très limitée)',
      '(pour un|en) temps (limité|très limité) !(l)',
      '(offre|promo|prix|tarif|remise) * (pendant|pour) (une durée limitée|un temps limité|quelques jours seulement|quelques heures seulement)',
      `(pendant|pour) (quelques jours|quelques heures|# heures|# h|# jours) (seulement|uniquement)`,
    ],
    ['-20 % pour une durée limitée.', 'Pendant 48 heures seulement', 'Tarif à durée limitée'],
    ['Un contrat à durée déterminée.', 'Une heure seulement de marche.'],
    ['remove'],
    [['Le coffret est à 29 €, pour une durée limitée !', 'Le coffret est à 29 € !']],
  ),
  alone(
    'duree-limitee-en-tete',
    ['^ [(attention|⚠️|⏰|🔥)] durée (limitée|très limitée) !(de|d|à|par)'],
    ['Durée limitée : -20 % sur tout', 'Durée très limitée !'],
    ['Une durée limitée de trois ans.', 'Durée limitée à trois ans.'],
  ),
  beside(
    'aujourd-hui-seulement',
    [
      '(aujourd hui|ce week-end|cette semaine|ce soir|ce mois-ci|demain|ce samedi|ce vendredi|ce dimanche) (seulement|uniquement|exclusivement)',
      '(seulement|uniquement|exclusivement|rien que) (aujourd hui|ce week-end|cette semaine|ce soir|pour aujourd hui)',
      '!(à|dès|vers|de) # (heures|h|jours) (seulement|uniquement|chrono) !(après|avant|de|par|entre|que)',
    ],
    ['Aujourd’hui seulement : -30 %.', 'Promo ce week-end uniquement', '-20 %, 24 h seulement'],
    [
      'Aujourd’hui, il pleut.',
      'La mise à jour est là, 48 heures seulement après sa sortie.',
      'Ouvert de 10 h à 17 h uniquement.',
    ],
  ),
  alone(
    'se-termine-bientot',
    [
      `${deal} [(flash|spéciale|exceptionnelle|de lancement|promo)] [qui] (se termine|se terminent|expire|expirent|prend fin|prennent fin|s arrête|s arrêtent|finit|finissent|disparaît|disparait) (bientôt|très bientôt|dans # heures|dans # h|dans # minutes|dans quelques heures|dans quelques jours|ce soir|cette nuit|à minuit|demain soir)`,
      '(livraison|expédition) (offerte|gratuite) (se termine|prend fin|s arrête|expire) (bientôt|ce soir|à minuit|demain|aujourd hui)',
      '(tarif|tarifs|prix|offre|conditions|avantages) (fondateur|fondateurs|early bird|de lancement|préférentiel|préférentiels) * (se termine|se terminent|prend fin|prennent fin|expire|expirent|s arrête|s arrêtent) (aujourd hui|bientôt|ce soir|à minuit|demain)',
      `(fin|clôture) (de|des|du) [(l|la|nos|notre|cette|les|mon)] ${deal} [_] (ce soir|cette nuit|à minuit|demain soir|dans # heures|dans # jours|dans # h)`,
      `(fin|dernier jour) (imminente|proche) (de|des|du) [(l|la|nos|notre)] ${deal}`,
      '[l] (offre|promo|promotion) (ne durera|ne dure) (pas|que) [(longtemps|éternellement|toujours|# jours|quelques)]',
    ],
    [
      'L’offre se termine ce soir',
      'Fin de la promo ce soir',
      'La promo expire dans 3 heures',
      'Cette offre ne durera pas longtemps',
      'Les conditions fondateur se terminent aujourd’hui',
      'La livraison offerte se termine demain',
    ],
    ['Le bail prend fin en mai.', 'Le tarif réduit prend fin aujourd’hui.', 'La vente se termine dimanche à 18 h.'],
  ),
  alone(
    'compte-a-rebours',
    [
      '(le compte à rebours|compte à rebours) (est lancé|a commencé|tourne|est enclenché|commence|continue|final) !(pour la|avant le départ|avant noël)',
      '(tic tac|tic-tac) !(boum)',
    ],
    ['Le compte à rebours est lancé', 'Tic tac, l’offre expire'],
    ['Un compte à rebours en papier.'],
    [],
  ),
  alone(
    'apres-trop-tard',
    [
      '(avant|après|demain|dimanche|minuit|ce soir|ensuite) [(soir|minuit)] [(,|:|–)] (c est fini|ce sera fini|ce sera trop tard|il sera trop tard|c est terminé|le prix augmente|le prix remonte|les prix remontent|les prix augmentent|le prix double)',
      '(réservez|réserve|commandez|commande|achetez|achète|inscrivez-vous|inscris-toi|profitez|profite|contactez-nous|contacte-moi|saisissez|rejoignez-nous|rejoins-nous|investissez|investis|passez|passe|foncez|fonce|agissez|agis|prenez|prends) * * * * (avant (qu il ne soit|qu il soit|d être|que ce soit|que ce ne soit)) trop tard',
      '(demain|après|bientôt) [(,)] (ce sera|il sera) trop tard',
    ],
    ['Après, ce sera trop tard', 'Commandez avant qu’il ne soit trop tard', 'Demain, il sera trop tard'],
    ['Il est trop tard.', 'Avant, il pleuvait.', 'Il faut en parler avant qu’il ne soit trop tard.'],
    [],
  ),
  beside(
    'tant-qu-il-est-temps',
    [
      '(tant qu il|pendant qu il) [en] est [encore] temps',
      '(tant qu il|pendant qu il) (en reste|y en a|reste des places) [encore]',
      '[il] (est|n est) (encore temps|pas trop tard) (pour|de|d) [(vous|t|s|en)]',
      '(le temps|l heure|l horloge|le chrono) (presse|tourne|file|défile|est compté)',
      '(encore|plus que) quelques (heures|minutes|jours) (pour|avant)',
    ],
    [
      'Commandez tant qu’il en reste, 12 € pièce.',
      'Le temps presse : -30 % en boutique',
      'Réservez tant qu’il est temps',
    ],
    ['Le temps se gâte.'],
    ['remove'],
    [['Réservez votre place à 20 € tant qu’il est encore temps !', 'Réservez votre place à 20 € !']],
  ),
  alone(
    'ne-rouvrira-pas',
    [
      '(les inscriptions|les précommandes|le panier|la formation|le programme) (ne rouvriront|ne rouvrira|ne rouvrent|ne rouvre|ne réouvriront|ne réouvrira) (pas|plus)',
    ],
    ['Les inscriptions ne rouvriront pas avant mai', 'La formation ne rouvrira plus cette année'],
    ['La piscine ne rouvrira pas avant mai.', 'Après quarante ans, les portes ne rouvriront plus.'],
    [],
  ),
  beside(
    'ferme-dans',
    [
      '(ferme|ferment|se ferme|se ferment|clôture|se clôture) [(ses|leurs)] [portes] (dans # heures|dans # h|dans # minutes|dans # jours|dans quelques heures|ce soir à minuit|à minuit)',
      '(encore|plus qu) (une|un) (heure|jour) et (c est fini|c est terminé|ça ferme|les portes ferment)',
    ],
    ['La formation ferme ses portes dans 3 heures.', 'Les portes ferment à minuit : 90 € la session'],
    ['La piscine ferme ses portes en juin.', 'Le jour se ferme.'],
  ),
  beside(
    'maintenant-ou-jamais',
    [
      '[c est] maintenant ou jamais',
      '(c est|voici) (le moment|l occasion|l instant) ou jamais [(de|d|pour)]',
      '(le moment|l occasion) ou jamais',
    ],
    ['C’est maintenant ou jamais !', 'C’est le moment ou jamais de commander'],
    ['Mieux vaut tard que jamais.'],
    ['remove-sentence'],
    [['Le coffret de thé est à 20 €. C’est maintenant ou jamais !', 'Le coffret de thé est à 20 €.']],
  ),
  beside(
    'inscriptions-ferment',
    [
      '(les inscriptions|les portes|les réservations|les précommandes|les commandes|le panier|les candidatures) (ferment|se ferment|se terminent|s arrêtent|se clôturent|vont fermer) (bientôt|dans # heures|dans # h|dans quelques heures|dans # jours|ce soir|à minuit|demain)',
      '(fermeture|clôture) (imminente|dans # heures|dans # h|ce soir|à minuit) !(du|de la route)',
    ],
    ['Les inscriptions ferment dans 24 heures : formation à 90 €.', 'Les portes ferment ce soir'],
    ['Les portes ferment mal.'],
  ),
  alone(
    'avant-la-hausse',
    [
      `(avant|dernier jour avant) (la hausse|l augmentation|la fin de l offre|la fin de la promo|la fin des promos|que les prix|que le prix|que le tarif|que les tarifs) [(des|du|de)] [(n|ne)] [(prix|tarif|tarifs|remontent|augmentent|augmente|remonte|double|doublent)] !(de l électricité|du gaz|de l essence|du carburant|impôts)`,
      '^ [(dès|attention|⚠️)] (demain|ce soir|à minuit|lundi|dimanche|dans # heures|dans # jours|demain matin) [,] (le prix|le tarif|les prix|les tarifs|mon tarif|nos tarifs|notre tarif) (passe|passent|augmente|augmentent|double|doublent|remonte|remontent|grimpe)',
      '(demain|ce soir|à minuit|lundi|dimanche) [,] (il|elle|ça|le prix|le tarif) (passe|repasse|monte|grimpe|remonte) à # €',
      '(le prix|le tarif|les prix|les tarifs) (augmente|augmentent|remonte|remontent|double|doublent|passe|passent) [à #] [€] (demain|ce soir|à minuit|dans # heures|bientôt)',
    ],
    [
      'Réservez avant la hausse des prix',
      'Demain, le tarif passe à 300 €',
      'Le tarif augmente ce soir',
      'Avant que les prix n’augmentent',
    ],
    ['Avant la crue de la Seine.', 'Le prix du pain augmente.'],
    [],
  ),
  beside(
    'vente-flash',
    ['(vente|offre|promo|solde|soldes|deal) (flash|éclair|express)', '(ventes|offres|promos) (flash|éclair|express)'],
    ['Vente flash : -40 % ce soir.', 'Nos offres flash de la semaine'],
    ['Un flash info.', 'Une vente de garage.'],
    [],
  ),
  alone(
    'jour-j-avant-la-fin',
    [`j # (avant|pour) (la fin|la fin de|la fermeture|${gaining}|la hausse)`],
    ['J-2 avant la fin de l’offre', 'J-3 pour en profiter'],
    ['J-10 avant Noël.'],
  ),
  beside(
    'encore-quelques',
    [
      '^ (encore|seulement|juste) (#|quelques|deux|trois) (heures|h|jours|minutes) (pour|avant)',
      '(il ne faut pas|faut pas) (traîner|trainer|tarder|hésiter)',
      '(ne traînez|ne trainez|ne traîne|traînez|traîne) pas',
    ],
    ['Encore 2 jours pour profiter de -15 %.', 'Ne traînez pas, tout est à 5 €'],
    ['Il traîne au lit.'],
    [],
  ),
  beside(
    'jusqu-a-minuit',
    [
      '(vous avez|tu as|vous n avez|tu n as) [(plus)] [(que)] jusqu à (ce soir|minuit|demain|demain soir|dimanche soir|23h59) [(minuit)] [(pour)]',
      '(jusqu à|avant) (ce soir|demain|dimanche|samedi|vendredi|lundi) (minuit|23h59|23 h 59) [(seulement|uniquement|pour)]',
      '(avant|jusqu à) [(ce soir|demain)] # h 59',
    ],
    ['Vous avez jusqu’à ce soir pour profiter de la remise.', 'Commandez avant dimanche minuit : -15 %'],
    ['Jusqu’à midi, il pleut.'],
  ),
  alone(
    'c-est-bientot-fini',
    [
      `(c est|ça sera|ce sera|et c est) (bientôt|presque) (fini|terminé|la fin) (pour|des|de la|de l|de nos|de notre) [(l|la|nos|les)] ${deal}`,
      `(bientôt|presque) (la fin|terminé|terminée|terminés) (de|des|pour) [(l|la|nos|notre|les)] ${deal}`,
      `(offre|offres|promo|promos|remise|tarif|bonus) de dernière minute`,
      '(aujourd hui|ce soir|demain|cette semaine) ou jamais',
    ],
    [
      'C’est bientôt fini pour nos promos',
      'Bientôt la fin de l’offre',
      'Offre de dernière minute',
      'C’est aujourd’hui ou jamais',
    ],
    ['C’est bientôt la fin de l’hiver.', 'Une question de dernière minute.'],
  ),
  beside(
    'je-ferme-les-portes',
    [
      '(je|nous|on) (ferme|fermons|clôture|clôturons|retire|retirons|arrête|arrêtons) (les inscriptions|les portes|l offre|la vente|les précommandes|les ventes|la promo|le panier) [(ce soir|demain|dans|bientôt|à|dimanche)]',
    ],
    ['Je ferme les inscriptions ce soir : formation à 90 €.', 'On arrête la vente demain'],
    ['Je ferme la porte.'],
  ),
];
