import { type PressurePhrase, pressureOf } from '../../../language/appeals/pressure.ts';

const things =
  '(places|place|exemplaires|exemplaire|pièces|pièce|créneaux|créneau|coffrets|coffret|billets|articles|dispos|disponibilités|chambres|stands|tables|unités|tickets|logements|lots|sièges|spots|séances|parts|box|paires|modèles|dates|inscriptions|accès|licences|flacons|bouteilles|bougies|paniers|kits|produits|commandes|couverts|emplacements|tailles|livres|cartes)';
const few = '(#|quelques|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|une poignée de)';

const alone = pressureOf('scarcity', true);
const beside = pressureOf('scarcity', false);

/** Few are left. */
export const scarcity: readonly PressurePhrase[] = [
  alone(
    'plus-que',
    [
      `^ [(attention|vite)] [(,|!|:)] (seulement|uniquement) ${few} ${things} [(disponibles|disponible|dispo|restantes|restants|en stock)] !(par|de)`,
      `=(,|:|!|–|—|⚠️|🔥|🚨|vite|attention) plus que [les] ${few} [(dernières|derniers|petites|petits)] ${things}`,
      `=(,|:|!|–|—|⚠️|🔥|🚨|vite|attention) plus (qu une|qu un) [(dernière|dernier|seule|seul)] ${things}`,
      `[il] (ne reste|reste) [(donc|déjà)] plus que [les] ${few} [(dernières|derniers|petites|petits)] ${things} !(à|pour finir)`,
      `[il] (ne reste|reste) plus (qu une|qu un) [(seule|seul)] ${things}`,
      `il ne reste que [les] ${few} [(dernières|derniers|petites|petits)] ${things} !(à)`,
      `il ne reste [plus] que [les] ${few} _ [_ _] (en stock|en boutique|en magasin|à ce prix)`,
    ],
    [
      'Plus que 3 places pour samedi !',
      'Il ne reste plus que deux coffrets',
      'Vite, plus que 4 créneaux',
      'Il ne reste que six pots de miel en boutique',
    ],
    ['Il reste du pain.', 'Plus que jamais.', 'Il ne reste que des miettes.', 'Il reste trois places.'],
  ),
  beside(
    'n-en-reste-que',
    [
      `(il|elle) (n en reste|en reste) [(plus)] (que|qu) (${few}|un|une)`,
      '(il|elle) (n en reste|en reste) (presque plus|quasi plus|quasiment plus|pas beaucoup|très peu)',
      '(il y en a|y en a) (presque plus|quasi plus|pas pour tout le monde)',
    ],
    ['Il n’en reste que 4.', 'Il n’en reste presque plus', 'Il n’en reste plus qu’un'],
    ['Il en reste pour ce soir.'],
  ),
  alone(
    'pas-pour-tout-le-monde',
    ['(n y en aura|n y en a|y en aura|n y aura) pas pour tout le monde', 'pas assez de places pour tout le monde'],
    ['Il n’y en aura pas pour tout le monde', 'Il y en aura pas pour tout le monde !'],
    ['Le rock n’est pas pour tout le monde.'],
  ),
  alone(
    'dernieres-places-seules',
    [
      `^ [(vite|attention|alerte|urgent)] [(,|:|!)] [(les|nos|vos)] [toutes] (dernières|derniers|ultimes) ${things} [(dispo|dispos|disponible|disponibles|restantes|restants|à saisir|à réserver|à prendre|avant complet|avant rupture)] $`,
      `(dernières|derniers|ultimes) ${things} (à saisir|à prendre|avant complet|avant rupture|avant la hausse)`,
    ],
    ['Dernières places !', 'Vite, dernières places disponibles', 'Derniers exemplaires à saisir dès ce soir'],
    ['La dernière place du classement.', 'Les dernières places du parking sont au fond.'],
  ),
  beside(
    'dernieres-places',
    [
      `!(leurs|ses|mes|tes|vos) (dernières|derniers|ultimes) ${things} [(dispo|dispos|disponible|disponibles|restantes|restants)] !(du classement|du championnat|sont|étaient|ont|du parking|que j|que je|que l|de la saison|de ma)`,
      `(dernière|dernier) (place|pièce|exemplaire|créneau|chambre|lot|coffret) [(dispo|disponible|restante|restant|en stock)] !(du classement|du|est|était|a)`,
    ],
    ['Dernières places pour notre stage à 90 €.', 'Dernier exemplaire en boutique, 40 €'],
    ['La dernière place du classement.', 'Elle relit leurs dernières commandes à 40 € avant de répondre.'],
  ),
  alone(
    'places-tres-limitees',
    [
      `(places|nombre de places|nombre d inscriptions|disponibilités|créneaux|quantités|stock|stocks) [(est|sont|en)] (très|extrêmement|ultra|strictement|volontairement|hyper|super) (limité|limitée|limités|limitées|réduit|réduits|rares|restreint)`,
      '(places|créneaux|jours|heures|exemplaires) (sont comptées|sont comptés|sont chères|sont chers|sont rares|comptées|comptés) !(par)',
      `(attention|vite) [(,|:|!)] [(les)] (places|stocks|quantités) [sont] (limitées|limités)`,
    ],
    ['Places très limitées.', 'Attention, places limitées !', 'Les places sont comptées'],
    ['Une vue très limitée.', 'Le nombre de places est fixé à douze.'],
    ['remove'],
    [['L’atelier est à 30 €, places très limitées !', 'L’atelier est à 30 € !']],
  ),
  beside(
    'places-limitees',
    [
      '!(il y a des|des|aux|de|mais|quelques|dix|car le|car les|comme le|comme les|parce que le|parce que les|puisque le|puisque les) (places|nombre de places|nombre d inscriptions|disponibilités|sessions|effectif) [(est|sont|en nombre)] (limité|limitée|limitées|limités) !(à #|à une|à dix|à huit|à douze|à quinze|à vingt|à six|car|, car|parce que|, parce que)',
      '(nombre|quantité) (limité|limitée) (de|d) (places|exemplaires|pièces|billets|participants|coffrets|clients)',
    ],
    ['Places limitées, 90 € la séance.', 'Nombre de places limité, réservez'],
    [
      'Une vue limitée.',
      'Places limitées à douze.',
      'Il faut s’inscrire, car le nombre de places est limité.',
      'Les places sont limitées, car la salle est petite.',
    ],
    ['remove'],
    [['Le stage est à 90 € la journée, places limitées.', 'Le stage est à 90 € la journée.']],
  ),
  alone(
    'stocks-limites',
    [
      '(stock|stocks|quantité|quantités) [(sont|est)] (limité|limitée|limités|limitées) !(de|d|à|par)',
      'en (quantité|quantités) (limitée|limitées|très limitée|très limitées)',
      '(jusqu à|à) [l] épuisement (du|des|de nos|de) (stock|stocks)',
      '(dans|dans) la limite (des|du) (stocks|stock) [(disponibles|disponible)]',
      'tant qu il y en a',
      'tant que le stock dure',
    ],
    ['Stocks limités.', 'Jusqu’à épuisement des stocks', 'Savons à 4 €, quantités limitées'],
    ['Sa patience est limitée.', 'Le stock arrive lundi.'],
    ['remove'],
    [
      ['Les savons sont à 4 €, stocks limités.', 'Les savons sont à 4 €.'],
      ['Deux paires pour 12 €, jusqu’à épuisement des stocks !', 'Deux paires pour 12 € !'],
    ],
  ),
  alone(
    'avant-rupture',
    [
      'avant (rupture|rupture de stock|la rupture de stock|la rupture des stocks|épuisement du stock|épuisement des stocks) !(conventionnelle|du contrat)',
      '(rupture|rupture de stock) (imminente|proche|annoncée|prévue)',
      '(bientôt|presque|quasiment) (en rupture|sold out|épuisé|épuisée|épuisés|épuisées) !(de fatigue|moralement)',
    ],
    ['Commandez avant la rupture de stock', 'Rupture imminente', 'Le modèle est presque sold out'],
    ['La rupture conventionnelle.', 'Ce qu’un couple se dit avant la rupture.', 'Je suis épuisée.'],
    ['remove'],
    [['Commandez votre bougie à 12 € avant la rupture de stock !', 'Commandez votre bougie à 12 € !']],
  ),
  beside(
    'presque-complet',
    [
      '(presque tout vendu|presque tout est parti|presque tout parti)',
      '(presque|bientôt|quasiment|quasi) (complet|complète|complets|plein|pleine|rempli|remplie)',
      '(ça|ca|tout|elles|ils) (part|partent) (vite|très vite|trop vite) ,',
      '(ça|ca|cela|elles|ils|tout) (part|partent|va partir|vont partir|partira) (très vite|vite|trop vite|comme des petits pains|en quelques heures) !(en|fait|au|à|dans|sur|chez|vers|mais|et|,|devant|derrière|pour)',
      '(se remplit|se remplissent|partent) (vite|très vite|à toute vitesse|à vue d œil)',
      '(partent|se vendent|s arrachent|part|se vend) comme des petits pains',
    ],
    [
      'La session est presque complète.',
      'Ça se remplit vite',
      'Attention, ça part très vite',
      'Les bocaux partent comme des petits pains',
    ],
    ['Le plein est fait.', 'Ça part vite en dispute.', 'Au départ, ça part très vite et je me place en tête.'],
  ),
  alone(
    'partent-vite',
    [
      '(places|dates|séances|coffrets|stocks|exemplaires|billets|créneaux|chambres|articles|pièces|produits|tickets|inscriptions) (partent|partiront|vont partir|s arrachent|se vendent|s envolent|filent|se remplissent|s écoulent) (très vite|vite|rapidement|comme des petits pains|en quelques heures|trop vite|à toute vitesse|à toute allure)',
      '(places|coffrets|exemplaires|billets|créneaux|pièces|tickets) (s arrachent|s envolent)',
    ],
    ['Les places partent vite.', 'Les coffrets s’arrachent'],
    ['Ils partent tôt.', 'Le train part vite fait.'],
    ['remove-sentence'],
    [['L’atelier a lieu samedi. Les places partent très vite !', 'L’atelier a lieu samedi.']],
  ),
  alone(
    'premiers-servis',
    [
      '(premier|premiers|première|premières) (arrivé|arrivés|arrivée|arrivées|inscrit|inscrits|inscrites|venu|venus|commandé|payé) [(,|=|–)] (premier|premiers|première|premières) (servi|servis|servie|servies)',
      '[les] [(premiers|premières)] [(arrivés|arrivées|inscrits|inscrites|venus|venues)] (seront|seront les|les) (premiers|premières) (servis|servies)',
    ],
    ['Premiers arrivés, premiers servis', 'Premier inscrit = premier servi'],
    ['Les premiers arrivés ouvrent la salle.'],
    ['remove'],
    [
      ['Trois vélos à 90 €, premiers arrivés, premiers servis !', 'Trois vélos à 90 € !'],
      ['Il reste trois vélos. Les premiers arrivés seront les premiers servis.', 'Il reste trois vélos.'],
    ],
  ),
  beside(
    'aux-premiers',
    [
      '(réservé|réservée|réservés|valable|offert|offerte|limité|limitée|uniquement|seulement|exclusivement|gratuit|gratuite) (aux|pour les) # (premiers|premières|premieres)',
      '^ [les] # (premiers|premières) [(inscrits|clients|acheteurs|utilisateurs|membres|abonnés|participants|inscrites|clientes)] (auront|reçoivent|recevront|profitent|bénéficient|paient|gagnent|auront droit)',
      '^ (pour les|aux) # (premiers|premières) (inscrits|clients|acheteurs|commandes|membres|personnes|participants|inscriptions)',
    ],
    [
      'Offert aux 20 premiers clients.',
      'Les 50 premiers inscrits auront l’accès gratuit',
      'Pour les 10 premiers inscrits : -20 %',
    ],
    ['Les dix premiers sont arrivés.'],
  ),
  beside(
    'soyez-parmi-les-premiers',
    [
      '(soyez|sois|faites partie|fais partie) (les|le|la|parmi|des|dans) [(les)] (premiers|premières|premier|première) (à|inscrits|dans|qui)',
    ],
    ['Soyez les premiers à commander la nouvelle collection', 'Soyez parmi les premiers inscrits'],
    ['Vous étiez les premiers.'],
    [],
  ),
  alone(
    'je-ne-prends-que',
    [
      `(je n|je ne|nous n|nous ne|on n|on ne) (prends|prenons|prend|accepte|acceptons|ouvre|ouvrons|accompagne|accompagnons|propose|proposons) que (#|deux|trois|quatre|cinq|six|dix) [(nouveaux|nouvelles)] (clients|clientes|places|personnes|entreprises|projets|créneaux|nouveaux|coachés|participants)`,
    ],
    ['Je ne prends que 5 nouveaux clients par mois', 'Nous n’ouvrons que 10 places'],
    ['Je ne prends que deux sucres.'],
    ['remove-sentence'],
    [['Je répare des vélos à Lyon. Je ne prends que 5 clients par mois.', 'Je répare des vélos à Lyon.']],
  ),
  beside(
    'places-deja-parties',
    [
      `# [${things}] (est|sont|ont) déjà (prise|prises|pris|réservé|réservée|réservés|réservées|partie|parties|partis|vendu|vendus|vendues|été prises|été réservées)`,
      '(déjà) (#|plus de #) [%] (des places|places|places vendues|de réservations|des stocks|réservées|vendues|parties)',
      '(la moitié|les deux tiers|les trois quarts|la plupart|plus de la moitié) des (places|stocks|billets|créneaux|coffrets) (est|sont|ont) [déjà] (partie|parties|partis|vendue|vendus|vendues|réservée|réservés|réservées|pris|prises)',
    ],
    [
      'Déjà 80 places vendues pour la formation',
      'Huit places à 20 €, 6 sont déjà prises',
      'La moitié des places sont déjà parties',
    ],
    ['La moitié du gâteau est partie.'],
  ),
  alone(
    'offre-limitee',
    [
      '!(une|leur|sa|son|leurs|de|des mouvements de) (offre|offres|promo|promos|promotion|promotions|remise|remises|vente|ventes|prix|tarif|tarifs) (limitée|limitées|limité|limités|éphémère|éphémères)',
      '(offre|promo|promotion|remise|vente) (limitée|éphémère) (dans le temps|aux # premiers|aux # premières|à #|jusqu)',
      '(offre|promo|promotion|remise|réduction|prix|tarif|vente|bonus|accès) [(exceptionnelle|flash|spéciale|de lancement|est|,|–)] (à|en|pour une|pour un) (durée|temps|quantité|quantités|nombre) (limitée|limité|limitées)',
    ],
    ['Offre limitée.', 'Promo à durée limitée', 'Offre exceptionnelle en quantité limitée'],
    [
      'Une offre de soins limitée en zone rurale.',
      'Sa patience est limitée.',
      'Un artisan avec une offre limitée.',
      'des mouvements de prix éphémères',
    ],
  ),
  alone(
    'ne-reviendra-pas',
    [
      'quand (il n y en a|il y en a|y en a) plus [(,)] (il n y en a|il y en a|y en a|c est) (plus|fini)',
      '(il n y aura|y aura|n y aura) pas (d autre|d autres|de prochaine) (session|sessions|promo|promotion|vente|fournée|offre|édition|chance) !(que)',
      '(offre|promo|promotion|tarif|prix|remise|code|coffret|collection|série|modèle|édition|session) [(ne|n)] (ne sera pas|ne seront pas|ne reviendra pas|ne reviendra plus|ne sera plus|n existera plus|disparaît|disparaitra|disparaîtra) [(renouvelée|renouvelé|réédité|rééditée|réapprovisionné|reconduite|reconduit|prolongée|prolongé|disponible|ensuite|ce soir|demain)]',
      '(il n y aura|y aura|il n y a|sans) (pas de|pas d|aucun|aucune) (réassort|restock|réapprovisionnement|réédition|seconde chance|deuxième chance|session de rattrapage|prolongation|deuxième session)',
      '(c est|ce sera|c était) la (seule|dernière) (session|fois|promo|vente|édition) (de l année|cette année|avant|de la saison)',
    ],
    ['Cette offre ne sera pas renouvelée', 'Il n’y aura pas de réassort', 'C’est la seule promo de l’année'],
    ['Le modèle de phrase disparut.', 'Il n’y aura pas de pluie.'],
  ),
  alone(
    'tout-doit-disparaitre',
    [
      'tout doit (disparaître|disparaitre|partir)',
      '(déstockage|liquidation) (massif|massive|totale|total|monstre|avant fermeture)',
    ],
    ['Tout doit disparaître !', 'Liquidation totale'],
    ['Tout doit être rangé.'],
  ),
  beside(
    'securisez-votre-place',
    [
      '(sécurisez|sécurise|bloquez|bloque|garantissez|assurez) [(vite|donc|dès maintenant|maintenant)] (votre|ta|vos|tes) (place|places|créneau|tarif|prix|exemplaire)',
      '(votre|ta) place (vous|t) attend [(encore)]',
      '(avant qu il n y en ait|avant qu il y en ait|avant qu il n y ait) plus',
    ],
    ['Sécurisez votre place à 90 €.', 'Commandez à 12 € avant qu’il n’y en ait plus'],
    ['La place du marché.'],
  ),
  beside(
    'alerte-stock',
    [
      'alerte (stock|rupture|places|dernières|promo|promos|bon plan|soldes)',
      '(stock|stocks) [(est|sont)] (au plus bas|presque vide|en baisse|critique|faible)',
    ],
    ['Alerte stock ! Le lot est à 9 €', 'Alerte promo : -30 % en boutique'],
    ['Une alerte orage.'],
  ),
];
