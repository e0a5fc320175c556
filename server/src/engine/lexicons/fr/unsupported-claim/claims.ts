import { type Claim, claimOf } from '../../../language/claims/claim.ts';

const rank = claimOf('rank');
const share = claimOf('share');
const study = claimOf('study');
const everyone = claimOf('everyone');

const people =
  '(gens|personnes|français|françaises|belges|suisses|québécois|canadiens|européens|entreprises|pme|tpe|startups|start-up|sociétés|marques|consommateurs|consommatrices|acheteurs|clients|internautes|utilisateurs|salariés|salariées|employés|collaborateurs|managers|dirigeants|dirigeantes|recruteurs|candidats|candidatures|entrepreneurs|entrepreneuses|freelances|indépendants|commerçants|artisans|femmes|hommes|jeunes|étudiants|étudiantes|enfants|ados|parents|seniors|adultes|cadres|achats|projets|maladies|accidents|professionnels|marketeurs|équipes|dirigeants d’entreprise|ménages|foyers|couples|recrutements|réunions|reconversions|démissions|conflits|décisions|mails|courriels|prospects|fusions|associations d’entreprises)';

/** Claims that want a source, in French. */
export const claims: readonly Claim[] = [
  rank(
    'numero-un',
    [
      '(le|la|l’|notre|votre|les|nous sommes|est|devenu|devenue|c’est|étant|l’agence|l’appli|l’outil|marque|solution|entreprise|site|réseau|plateforme|agence) [(le|la)] (n ° #|numéro #|numéro un|numéro une|no #) (du marché|en france|en europe|en belgique|en suisse|au québec|mondial|mondiale|européen|européenne|français|française|national|nationale|dans le|dans la|du secteur|de la livraison|de l’immobilier|du recrutement|sur le marché|des ventes|de sa catégorie|incontesté|incontestée)',
      '(est|sommes|être|reste|restons|devient|voilà) [(aujourd’hui|toujours)] (le|la|les) (n ° #|numéro #|numéro un|no #) (de l’|de la|du|des) _ !(monde|classement|groupe)',
      '(l’|la|le) [_] (agence|entreprise|société|boutique|marque|boulangerie|garage|école|auto école|clinique|plateforme|appli|application|entreprise|enseigne|cabinet|salon|artisan|plombier|coach|restaurant|pizzeria|hôtel|magasin) (la|le) plus (fiable|populaire|recommandée|recommandé|appréciée|apprécié|réputée|réputé|primée|primé|performante|performant|innovante|innovant) (de|du|d’|en)',
      '^ [(le|la)] (n ° #|numéro #|numéro un|no #) (de|du|des|de la|de l|d) _ [_ [_]] (en (france|belgique|suisse|europe|wallonie|romandie|flandre|bretagne|alsace|provence)|au (québec|canada|luxembourg|monde))',
      '(nous sommes|notre _ est) (le|la|les) _ (numéro un|numéro une|numéro #|n ° #) (du|de la|de l’|des|en|dans)',
      '^ (le|la) (leader|référence) (des|du|de la|de l’|de) _ [_ [_]] (dans l’|dans le|dans la|en|au) (ouest|est|nord|sud|région|france|europe|belgique|suisse|québec|bretagne|normandie|wallonie|alsace|provence)',
      '(notre|nos|mon|ma) _ [_] (est|sont) (utilisé|utilisée|utilisés|adopté|adoptée|plébiscité|plébiscitée|lu|lue|suivi|suivie) par des (millions|milliers|dizaines de milliers|centaines de milliers|centaines) (de|d’) (personnes|français|clients|utilisateurs|entreprises|femmes|parents|professionnels|familles)',
      '(nous sommes|on est|nous voilà) [(devenu|devenue|aujourd’hui|toujours)] [(le|la|les)] (n ° #|numéro #|numéro un|no #) (de|du|des|en|dans|sur) !(championnat|groupe|la poule|poule|classement|division|tournoi|la liste|d #|troisième|deuxième|première|la division|notre|nos|mon|leur|votre|ton)',
    ],
    [
      'N° 1 du chauffage en Wallonie.',
      'Nous sommes le n° 1 du matelas.',
      'La solution numéro 1 en France',
      'Notre agence est numéro un en Europe',
    ],
    [
      'la question n° 1',
      'le quai n° 1',
      'ma priorité numéro un en ce moment',
      'mon fan numéro 1',
      'Nous sommes n° 1 du championnat.',
    ],
  ),
  rank(
    'leader',
    [
      '(leader|leadeur) [(incontesté|incontestée|historique|reconnu|reconnue)] (du marché|sur le marché|sur son marché|du secteur|mondial|européen|français|national|belge|suisse|québécois|canadien|en france|en europe|dans le domaine|dans son domaine|de la (vente|location|formation|livraison|distribution|rénovation)|de l’immobilier|en matière de|incontesté)',
      '(notre|nos|mon|ma) _ [_] (est|sont|reste|restent) (le|la|les) (leader|leaders) [(incontesté|incontestée|incontestés|historique|absolu|absolue)] (de|du|des|d’|en|sur|dans)',
      '(nous sommes|on est|entreprise|société|marque|agence|plateforme|acteur|groupe|solution) [(devenu|le|la|un|l’un des)] (leader|référence|référence incontournable) [(en|dans|sur|du|de|des)]',
    ],
    [
      'Le leader du marché',
      'leader européen',
      'Nous sommes leader en isolation.',
      'Notre salon est le leader incontesté de la coiffure.',
    ],
    ['un leader syndical', 'le leader du groupe de rock', 'Il est leader naturel'],
  ),
  rank(
    'le-meilleur-de-tous',
    [
      '(la|le|les) (meilleure|meilleur|meilleurs|meilleures) (agence|logiciel|outil|solution|formation|plateforme|appli|application|coach|école|service|crm|logiciels|outils|produit) (du marché|de france|d’europe|au monde|du monde|de tous|de la région|du secteur|en france)',
      '(seul|seule|unique) (solution|outil|logiciel|agence|acteur|plateforme|entreprise|marque) (du marché|en france|au monde|en europe)',
      '(reconnu|reconnue|plébiscité|plébiscitée) (mondialement|par tous|par les experts|par les professionnels|dans le monde entier|comme le meilleur|comme la meilleure|internationalement)',
    ],
    ['La meilleure agence de France', 'reconnue par les professionnels'],
    ['le meilleur moment de l’année', 'la plus belle plage du monde'],
  ),
  share(
    'pour-cent-des',
    [
      `# % (des|de nos|d’entre|de) * ${people}`,
      `# % (des|de|d’entre) (la population|vous|nous|eux|entre vous|entre nous)`,
      '# (pour cent|pourcent|pourcents) (des|de) *',
    ],
    [
      '90 % des salariés s’ennuient.',
      '73% des petites entreprises ferment',
      '80 % d’entre vous',
      '70 % des fusions échouent.',
    ],
    ['20 % de remise', 'Il a bu 90 % de la bouteille.'],
  ),
  share(
    'sur-dix',
    [
      `# ${people} sur (#|deux|trois|quatre|cinq|dix|cent)`,
      `(un|une|deux|trois|quatre|neuf|huit|sept) ${people.replace('gens|', '')} sur (#|deux|trois|quatre|cinq|dix|cent)`,
      `(un|une) (français|française|salarié|salariée|personne|entreprise|femme|homme|jeune|client|consommateur|consommatrice|dirigeant|manager|étudiant|étudiante|enfant|parent|recruteur|couple|foyer|acheteur|internaute|cadre|belge|suisse|startup|pme|projet|achat|candidat|entrepreneur|freelance) sur (#|deux|trois|quatre|cinq|six|sept|huit|dix|cent)`,
      `(la majorité|la grande majorité|l’immense majorité|la quasi-totalité) (des|de) (français|entreprises|consommateurs|clients|salariés|pme|dirigeants|recruteurs|acheteurs|startups|internautes)`,
    ],
    ['9 salariés sur 10', 'Un Français sur trois dort mal.', 'La majorité des consommateurs'],
    ['trois œufs sur dix', 'un pas sur deux'],
  ),
  share(
    'fois-plus',
    [
      '# fois (plus|moins) * (efficace|efficaces|rapide|rapides|de ventes|de clients|de chances|de vues|d’engagement|de conversions|de leads|de visibilité|de clics|de réponses|productif|productifs|rentable|susceptibles|susceptible|d’impact|de trafic) [(que|qu)]',
      '!(,|et|puis|on|je) (augmente|augmentent|améliore|améliorent|booste|boostent|réduit|réduisent|accroît|diminue) * (de|par) # % [(la|les|le|vos|votre|l’)] *',
      '!(,|et|puis|on|je) (multiplie|multiplient) [(la|les|le|vos|votre|l’|ses|son|sa|nos|leurs) _ [_ [_]]] par # [(la|les|le|vos|votre|l’)] *',
    ],
    ['3 fois plus de ventes', 'Cela réduit de 40 % les accidents.', 'Elle multiplie les ventes par 3.'],
    [
      'trois fois plus de lessive',
      'Je cours trois fois par semaine.',
      'Multiplie-le par 10, puis divise par 2.',
      'On additionne les sacs, multiplie par 10 les kilos.',
      'Le panneau réduit la vitesse de 70 km/h à 50.',
    ],
  ),
  study(
    'les-etudes-montrent',
    [
      '(les|des|plusieurs|de nombreuses|certaines|toutes les|d’innombrables|les dernières|de récentes|diverses|une|une récente) (étude|études|recherche|recherches|enquête|enquêtes|statistiques|expériences) * (montre|montrent|prouve|prouvent|démontre|démontrent|révèle|révèlent|indique|indiquent|confirme|confirment|disent|dit|affirme|affirment|attestent|l’attestent|établissent|soulignent|concluent|le confirment|l’a montré|l’a prouvé|l’ont prouvé|l’ont montré|a prouvé|ont prouvé|ont montré|a montré|le prouvent|le disent|suggèrent)',
      '(les|ces) (chiffres|stats|statistiques|données|faits) (parlent d’eux-mêmes|parlent|le prouvent|le montrent|sont formels|sont unanimes|ne mentent pas|sont là)',
      '(les|tous les|de nombreux|certains) (experts|spécialistes|scientifiques|chercheurs|médecins|économistes|professionnels) (disent|s’accordent|sont unanimes|sont d’accord|recommandent|affirment|le disent|confirment|estiment|pensent|prédisent|le savent)',
    ],
    [
      'Les études montrent que le café aide.',
      'De nombreuses études l’attestent.',
      'Les chiffres parlent d’eux-mêmes.',
      'Tous les experts s’accordent à le dire.',
    ],
    ['Les études coûtent cher.', 'Les chiffres romains'],
  ),
  study(
    'la-science-prouve',
    [
      '(la science|les neurosciences|la psychologie|la recherche) [(nous|le|l’)] (a prouvé|prouve|dit|le dit|l’a prouvé|montre|a montré|démontre|a démontré|est formelle|est formel|sont formelles|confirme|confirment|prouvent|montrent|démontrent|disent|ont prouvé|ont montré|ont démontré|apprennent|l’a démontré|nous apprend)',
      '(il est|c’est|il a été) (scientifiquement prouvé|prouvé scientifiquement|prouvé|démontré|scientifiquement démontré|statistiquement prouvé|avéré) [(que|qu)]',
      '(selon|d’après) (une étude|des études|plusieurs études|les études|les experts|des experts|les spécialistes|la science|les chiffres|les statistiques|certaines études|une récente étude|une étude récente)',
    ],
    [
      'Les neurosciences le confirment.',
      'La science a prouvé que nous rêvons.',
      'C’est prouvé !',
      'Selon une étude, le lundi est long.',
    ],
    ['La science avance.', 'Il a fait ses preuves.'],
  ),
  everyone(
    'tout-le-monde-sait',
    [
      '(tout le monde|chacun|n’importe qui|toute personne sensée|tous les pros|tous les recruteurs|tous les entrepreneurs) (sait|le sait|s’accorde|est d’accord|en convient) (que|qu|pour dire|à dire|sur)',
      '(on|nous) (le) (sait|savons) tous [(que|:|,)]',
      '(on|nous) (sait|savons) (tous|toutes|tous très bien) (que|qu)',
      '(personne n’ignore|nul n’ignore|personne ne peut nier|nul ne peut nier|plus personne ne doute) (que|qu)',
      '(il est|c’est) (bien connu|de notoriété publique|indéniable|incontestable|communément admis|une évidence|un fait) (que|qu)',
      '(tout le monde|n’importe qui|n’importe quel _|tous les connaisseurs|tous les pros) (vous|te) le (dira|diront|confirmera|confirmeront)',
      '(comme chacun sait|comme tout le monde le sait|c’est bien connu|c’est un fait|la preuve n’est plus à faire|n’est plus à prouver|n’est plus à démontrer) !(divers|rare|de|d|assez|nouveau|isolé)',
    ],
    [
      'Tout le monde sait que le lundi est mort.',
      'Il est indéniable que le papier rassure.',
      'On sait tous que le prix compte.',
      'Tout le monde vous le dira.',
    ],
    ['C’est un fait divers.', 'Tout le monde est venu.', 'Tout le monde sait nager ici.', 'Chacun sait où il va.'],
  ),
];
