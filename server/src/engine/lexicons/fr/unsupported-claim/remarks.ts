import { type Claim, claimOf } from '../../../language/claims/claim.ts';

const rank = claimOf('rank');
const share = claimOf('share');
const study = claimOf('study');
const everyone = claimOf('everyone');

const people =
  '(français|françaises|belges|suisses|québécois|canadiens|européens|entreprises|pme|tpe|startups|marques|consommateurs|acheteurs|clients|internautes|utilisateurs|salariés|salariées|employés|managers|dirigeants|recruteurs|candidats|entrepreneurs|freelances|indépendants|commerçants|artisans|femmes|hommes|jeunes|étudiants|enfants|ados|parents|seniors|cadres|projets|foyers|couples|ménages|sites|posts|emails|appels|réunions)';
const one =
  '(français|française|belge|suisse|québécois|salarié|salariée|employé|cadre|manager|dirigeant|recruteur|internaute|consommateur|utilisateur|adulte|enfant|ado|étudiant|parent|foyer|ménage|couple|entrepreneur|commercial|client|freelance|visiteur)';
const goods =
  '(agence|logiciel|outil|solution|formation|plateforme|appli|application|école|service|crm|marque|produit|produits|réseau|site|boutique|cabinet|crème|sérum|matelas|banque|assurance|marketplace|communauté|catalogue)';
const where =
  '(du marché|de france|d’europe|au monde|du monde|en france|en europe|en belgique|de belgique|en suisse|de suisse|au québec|du québec|du secteur|de sa catégorie|de tous les temps|francophone|dans le monde)';

/** Ranks, shares, findings and common knowledge that nobody backs, further ways to say them. */
export const remarks: readonly Claim[] = [
  rank(
    'le-plus-de-tous',
    `(le|la|les|l’) [${goods}] (mieux notée|mieux noté|mieux notés|mieux notées|plus vendu|plus vendue|plus vendus|plus vendues|plus recommandé|plus recommandée|plus complète|plus complet|plus efficace|plus avancée|plus avancé|plus innovant|plus innovante|plus performant|plus performante|plus fiable) ${where}`,
    ['L’appli la mieux notée du marché', 'Le plus vendu en France', 'la solution la plus complète du secteur'],
    ['le plus beau de la classe', 'la plus fiable du collège'],
  ),
  rank(
    'premiere-de-son-genre',
    `(première|premier|premiers|premières) ${goods} (en france|au monde|en europe|de france|d’europe|mondiale|mondial|européenne|européen|français|française|en belgique|en suisse|au québec|du secteur|du marché|francophone|100 % français|100 % française)`,
    ['La première plateforme européenne de troc', 'premier réseau francophone'],
    ['La première école du village', 'le premier train'],
  ),
  rank(
    'premier-fabricant',
    [
      `(le|la|les|les deux|l’un des|sommes|est|suis) (premier|première|premiers|premières) (fabricant|producteur|productrice|vendeur|vendeuse|distributeur|importateur|exportateur|torréfacteur|employeur|constructeur|installateur|éditeur|fournisseur|loueur|réparateur|créateur|brasseur|brasserie|agence|réseau|opérateur|acteur|groupe|centre|magasin) [(de|d’|du|des) _ [_]] (du marché|de france|d’europe|au monde|du monde|en france|en europe|en belgique|de belgique|en suisse|de suisse|au québec|du québec|du secteur|de wallonie|en wallonie|de suisse romande|romand|romande|français|française|belge|suisse|québécois|québécoise|wallon|wallonne|européen|européenne|mondial|mondiale)`,
      '(la|le|les) [_] (préféré|préférée|préférés|préférées) des (français|françaises|belges|suisses|romands|québécois|québécoises|canadiens|européens|wallons|bruxellois|parisiens|familles|professionnels|artisans|mamans|parents|jeunes|entreprises|consommateurs)',
    ],
    ['Nous sommes le premier fabricant de portails de Suisse romande', 'La marque préférée des Québécois'],
    ['Le premier fabricant de portails du village', 'La chanson préférée de ma sœur', 'la place préférée des chats'],
  ),
  rank(
    'la-plus-grande',
    `(la|le|les) plus (grand|grande|grands|grandes|gros|grosse|large|vaste) (réseau|communauté|plateforme|école|agence|catalogue|choix|marketplace|boutique|groupe|sélection|gamme|base) [(d’|de) _] ${where}`,
    ['La plus grande communauté francophone', 'le plus grand choix d’outils en Belgique'],
    ['la plus grande plage du monde', 'le plus gros potiron'],
  ),
  share(
    'la-moitie-des',
    `(la moitié|un tiers|les deux tiers|deux tiers|un quart|les trois quarts|trois quarts|plus de la moitié|près de la moitié|près d’un tiers|plus d’un tiers|près d’un quart) (des|de|d’entre|de la) ${people}`,
    ['Plus de la moitié des salariés dorment mal.', 'Un tiers des entreprises'],
    ['La moitié des œufs', 'un quart de beurre'],
  ),
  share(
    'taux-moyen',
    '!(votre|notre|mon|ton|son|leur|un) taux (d’échec|d’abandon|de réussite|de satisfaction|de rétention|de clic|d’ouverture|de conversion|d’engagement|d’absentéisme|de retour|de mémorisation|de réponse) [moyen] (est de|de|atteint|dépasse|tombe à|grimpe à|monte à|passe à|avoisine|frôle|:) [(les|plus de|près de|environ)] # %',
    ['Le taux d’ouverture moyen est de 98 %.', 'le taux de réussite dépasse 92 %'],
    ['Le taux de TVA est de 20 %.', 'un taux d’alcool'],
  ),
  share(
    'passe-tant-dheures',
    `(un|une|chaque|le|la|les|l’) (${one}|${people}) [(moyen|moyenne|sur)] (passe|passent|perd|perdent|consulte|consultent|dépense|dépensent|jette|jettent|reçoit|reçoivent|consacre|regarde|regardent|lit|voit) [(en moyenne|chaque jour|environ|près de|plus de|jusqu’à)] [de] # (h|heures|minutes|min|€|euros|kg|kilos|fois|emails|mails|litres|%|heure|publicités|messages|notifications)`,
    ['Un salarié perd en moyenne 2 heures par jour.', 'Chaque Français jette 30 kg de pain.'],
    ['Un chat passe trois heures au soleil.', 'Le client attend.'],
  ),
  share(
    'double-vos-chances',
    [
      '(double|doublent|triple|triplent|multiplie|multiplient|divise|divisent|décuple|décuplent) (vos|tes|votre) (chances|risques|risque|ventes|productivité|espérance de vie|revenus) (d’|de|par #|par deux|par trois|par dix)',
      '(réduit|réduisent|augmente|augmentent|diminue|diminuent) (le|les|vos|votre|tes) (risque|risques|chances|stress|mortalité|espérance de vie|productivité) [(d’|de) _] (de moitié|par deux|de # %)',
    ],
    ['Une photo double vos chances d’être lu.', 'La marche réduit le risque de moitié.'],
    ['Il double le camion.', 'Le vent augmente.'],
  ),
  share(
    'pour-cent-de-plus',
    '# % (de|d’) (ventes|clics|réponses|conversions|engagement|visibilité|productivité|temps|rendement|croissance|chances|appels|visites|réservations|vues|clients|leads|partages) (en plus|en moins|supplémentaires|supplémentaire|de plus|de moins|perdues|perdu|gagné|gagnées|perdus)',
    ['47 % d’appels en plus', '30 % de ventes supplémentaires'],
    ['30 % de remise en plus', '20 % d’alcool'],
  ),
  study(
    'recommande-par-les',
    '(recommandé|recommandée|recommandés|recommandées|approuvé|approuvée|approuvés|validé|validée|plébiscité|plébiscitée|conseillé|conseillée|utilisé|utilisée) par (les|des|tous les|de nombreux|de nombreuses|plus de # |les plus grands|les meilleurs) (dermatologues|médecins|experts|professionnels|dentistes|pédiatres|nutritionnistes|vétérinaires|spécialistes|coachs|scientifiques|chercheurs|stars|sportifs|professionnels de santé|kinés|sages femmes)',
    ['Une crème recommandée par les dermatologues', 'approuvé par de nombreux experts'],
    ['recommandé par Léa', 'utilisé par les voisins'],
  ),
  study(
    'les-psychologues-disent',
    '(les|des|tous les|certains|de nombreux|d’éminents) (psychologues|neuroscientifiques|neurologues|sociologues|nutritionnistes|dermatologues|futurologues|démographes|climatologues|cardiologues|analystes|observateurs|statisticiens) [(le|l’)] (disent|montrent|affirment|confirment|estiment|prouvent|recommandent|prédisent|l’ont montré|l’ont prouvé|ont prouvé|ont montré|ont démontré|sont formels|sont unanimes|s’accordent)',
    ['Les psychologues l’affirment.', 'Des neurologues ont prouvé que la sieste aide.'],
    ['Les psychologues sont en grève.', 'des analystes financiers'],
  ),
  study(
    'selon-des-chercheurs',
    '(selon|d’après|pour) (un expert|de nombreux experts|certains experts|les chercheurs|des chercheurs|les scientifiques|des scientifiques|les dernières données|les derniers chiffres|les dernières études|plusieurs chercheurs|les plus grands experts) ,',
    ['Selon des chercheurs, la sieste rend aimable.', 'D’après les dernières études, le lundi est long.'],
    ['Selon Léa, il pleuvra.', 'Un prix pour les chercheurs.'],
  ),
  study(
    'preuve-scientifique',
    '(la|une|c’est la|voilà la) preuve (scientifique|irréfutable|absolue|statistique|mathématique|ultime) (que|qu’|:|,)',
    ['C’est la preuve scientifique que le lundi fatigue.', 'la preuve irréfutable :'],
    ['Une preuve d’achat', 'la preuve par neuf'],
  ),
  study(
    'cliniquement-prouve',
    '(cliniquement|scientifiquement|médicalement|statistiquement) (prouvé|prouvée|prouvés|prouvées|validé|validée|validés|démontré|démontrée|démontrés|établi|éprouvée)',
    ['Des bienfaits cliniquement prouvés', 'médicalement démontré'],
    ['médicalement assisté', 'scientifiquement parlant'],
  ),
  study(
    'vertus-sante',
    [
      '(booste|boostent|stimule|stimulent|renforce|renforcent) (votre|vos|le|les|l’|ton|naturellement votre|naturellement vos) (immunité|système immunitaire|défenses immunitaires|métabolisme|défenses naturelles|collagène)',
      '(élimine|éliminent|évacue|évacuent|draine|drainent) [naturellement] (les|vos|toutes les) toxines',
      '(détoxifie|détoxifient|purifie|purifient|nettoie|nettoient) (le|votre|le sang et le|naturellement le) (foie|organisme|sang|côlon|corps)',
      '(brûle|brûlent|fait fondre|font fondre|dissout|dissolvent) (les|la|vos|naturellement les) (graisses|graisse|capitons|kilos)',
    ],
    ['Cette tisane booste votre immunité.', 'Le citron élimine les toxines.', 'un thé qui purifie le foie'],
    ['Le prof nettoie le tableau.', 'Le soleil fait fondre la neige.'],
  ),
  study(
    'le-cerveau-retient',
    '(le|notre|votre|ton) cerveau (humain|) (retient|traite|oublie|met|n’utilise|utilise|est programmé pour|est câblé pour|ne fait pas la différence|préfère|adore|décide|mémorise|a besoin de)',
    ['Le cerveau retient 10 % de ce qu’il lit.', 'Notre cerveau est câblé pour les histoires.'],
    ['Le cerveau du poulpe est rond.'],
  ),
  study(
    'jours-pour-une-habitude',
    '(il faut|il ne faut que|ça prend|comptez|il suffit de|on a besoin de) # (jours|heures|secondes|semaines) pour (ancrer|créer|prendre|installer|changer|maîtriser|devenir|faire une|se faire une|se forger) (une|d’|un|n’importe|la|expert)',
    ['Il faut 21 jours pour créer une habitude.', 'Comptez 10 000 heures pour devenir expert'],
    ['Il faut 2 heures pour venir.'],
  ),
  everyone(
    'on-sait-aujourdhui',
    [
      '(on sait|nous savons|on le sait) (aujourd’hui|désormais) (que|qu’)',
      '(il est|c’est) (largement|universellement|unanimement|aujourd’hui|désormais) (reconnu|admis|établi|prouvé|démontré|acquis) (que|qu’)',
    ],
    ['On sait aujourd’hui que le silence soigne.', 'Il est largement admis que le prix compte.'],
    ['On sait qui vient.', 'Il est admis à la fac.'],
  ),
  everyone(
    'tous-veulent',
    '(tous les|toutes les) (entrepreneurs|dirigeants|managers|recruteurs|clients|consommateurs|freelances|indépendants|marketeurs|entreprises|marques|acheteurs|salariés|candidats|grands leaders|gens qui réussissent) (veulent|savent|cherchent|rêvent|détestent|adorent|échouent|font|ont peur|mentent|préfèrent|commettent|vous diront)',
    ['Tous les recruteurs détestent les fautes.', 'Toutes les marques rêvent de ça.'],
    ['Tous les clients sont partis.', 'Tous les chats dorment.'],
  ),
  everyone(
    'plus-personne-ne',
    '^ [aujourd’hui|en #|désormais] [,] plus personne ne (lit|achète|utilise|regarde|ouvre|clique|croit|prospecte|cherche) (plus|) (les|des|de|d’|la|le|aux|à|sur|un|une)',
    ['Plus personne ne lit les emails.', 'En 2026, plus personne ne clique sur les bannières.'],
    ['Plus personne ne vient.', 'Personne ne lit la notice ici.'],
  ),
  everyone(
    'le-marche-explose',
    '(le marché|la demande|le secteur|le besoin) (de|du|des|de la|de l’|d’|pour) * (explose|a explosé|a doublé|a triplé|va exploser|va doubler|devrait doubler|est en plein boom|est en pleine explosion|connaît une croissance|ne cesse de croître)',
    ['Le marché du vrac explose.', 'La demande de formations a triplé.'],
    ['Le marché du samedi est annulé.', 'La demande de Paul'],
  ),
  everyone(
    'nimporte-quel-expert',
    '(n’importe quel|n’importe quelle|tout bon|demandez à n’importe quel|demande à n’importe quel) (pro|expert|experte|coach|médecin|recruteur|manager|nutritionniste|commercial|banquier|entrepreneur|marketeur|comptable|investisseur) [qui se respecte] [,] [il|elle] (vous|te|sait|le) [(le)] (dira|confirmera|diront|que|sait)',
    ['N’importe quel recruteur vous le dira.', 'Tout bon coach sait que le repos compte.'],
    ['N’importe quel vélo ira.', 'Demandez à Paul.'],
  ),
];
