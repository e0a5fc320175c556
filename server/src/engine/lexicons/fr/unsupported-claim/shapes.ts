import { type Claim, claimOf } from '../../../language/claims/claim.ts';

const rank = claimOf('rank');
const share = claimOf('share');
const study = claimOf('study');
const everyone = claimOf('everyone');

const people =
  '(français|françaises|belges|suisses|québécois|canadiens|européens|entreprises|pme|tpe|startups|marques|consommateurs|acheteurs|clients|internautes|utilisateurs|salariés|salariées|employés|managers|dirigeants|recruteurs|candidats|entrepreneurs|freelances|indépendants|commerçants|femmes|hommes|jeunes|étudiants|enfants|ados|parents|seniors|cadres|équipes|couples|vendeurs|commerciaux|leaders)';
const one =
  '(français|française|belge|suisse|québécois|salarié|salariée|employé|cadre|manager|dirigeant|recruteur|internaute|consommateur|utilisateur|adulte|enfant|ado|étudiant|parent|foyer|ménage|couple|entrepreneur|commercial|client|freelance|femme|homme|jeune|personne|entreprise|startup|pme|projet|candidat|acheteur)';
const goods =
  '(agence|logiciel|outil|solution|formation|plateforme|appli|application|école|service|crm|marque|produit|produits|réseau|site|boutique|cabinet|crème|matelas|banque|assurance|marketplace|méthode|cabinet|entreprise|société|newsletter|podcast)';
const where =
  '(du marché|sur le marché|de france|d’europe|au monde|du monde|en france|en europe|en belgique|de belgique|en suisse|de suisse|au québec|du québec|du secteur|de sa catégorie|de tous les temps|de la région|de la place|du web)';
/** What is said to depend on something else by so many per cent. */
const outcome =
  '(succès|réussite|communication|résultats|problèmes|décisions|recrutements|offres|postes|efforts|stress|achats|apprentissage|pensées|perception|bonheur|performance|performances|échecs|conflits|maladies|productivité|opportunités)';
/** Of money and trade it is told where it comes from: « 60 % des ventes sont faites » counts. */
const trade = '(ventes|chiffre d’affaires|croissance|revenus|clients|trafic|bénéfices|commandes|prospects)';
const comes =
  '(vient|viennent|provient|proviennent|dépend|dépendent|repose|reposent|est|sont|se joue|se jouent|passe|passent|se fait|se font|se prend|se prennent|tient|tiennent)';

/** Shares, multiples and superlatives by what they are built of, in French. */
export const shapes: readonly Claim[] = [
  share(
    'un-sur-tant',
    `(un|une|1) ${one} sur (#|deux|trois|quatre|cinq|six|sept|huit|dix|cent)`,
    ['1 cadre sur 3 dort mal.', 'Une entreprise sur quatre ferme'],
    ['1 œuf sur 3', 'un enfant sur le mur'],
  ),
  share(
    'tant-vient-de',
    [
      `# % (de|du|de la|de l’|des) [(vos|tes|nos|votre|notre|leurs|les|la|l’|ton)] ${outcome} * ${comes}`,
      `# % (de|du|de la|de l’|des) [(vos|tes|votre|les|la|l’|ton)] ${trade} * (vient|viennent|provient|proviennent|dépend|dépendent|repose|reposent|se joue|se jouent)`,
      `# % de (vos|tes) _ [_] ${comes}`,
    ],
    [
      '80 % du succès vient de l’écoute.',
      '20 % de tes clients sont à l’origine du reste.',
      '93 % de la communication passe par le corps',
    ],
    ['20 % du lait vient de Bretagne.', '80 % de la salle est peinte.'],
  ),
  share(
    'tant-pour-cent-font',
    '# % des _ [_ [_]] (échouent|meurent|ferment|mentent|abandonnent|quittent|préfèrent|regrettent|souffrent|renoncent|démissionnent|procrastinent|rêvent|pensent|estiment|croient|déclarent|considèrent|avouent|affirment|jugent|se disent|se sentent|font confiance|ne (savent|lisent|connaissent|osent|reviennent|répondent|passent|font|vont|finissent))',
    ['60 % des lecteurs pressés abandonnent ici.', '85 % des podcasts meurent avant Noël.'],
    ['60 % des plants sont en fleur.', 'Ces 60 % sont à nous.'],
  ),
  share(
    'tant-de-fois-plus',
    `${people} * [_] (deux|trois|quatre|cinq|dix|vingt|#) fois (plus|moins|mieux)`,
    ['Les équipes soudées vendent trois fois plus.', 'les femmes demandent quatre fois moins'],
    ['Les vaches boivent deux fois plus.'],
  ),
  share(
    'la-plupart-echouent',
    '(la plupart|la majorité|l’immense majorité|la grande majorité|trois quarts|la moitié) des [(jeunes|petites|nouvelles)] (startups|entreprises|pme|sociétés|projets|boutiques|podcasts|blogs|reconversions|transformations) * (échouent|meurent|ferment|disparaissent|coulent|font faillite|déposent)',
    ['La plupart des startups meurent jeunes.', 'La moitié des jeunes entreprises ferment'],
    ['La plupart des poires sont mûres.', 'La majorité des projets du lycée sont exposés.'],
  ),
  share(
    'tant-de-plus',
    [
      '(sont|seraient|deviennent|restent) (#|jusqu’à #) % (plus|moins|mieux) _',
      '(gagnent|vendent|produisent|génèrent|obtiennent|dégagent|enregistrent|réalisent|affichent|reçoivent) [jusqu’à] # % (de|d’) _ [_] (en plus|en moins|supplémentaires|supplémentaire)',
      '(remplacer|remplacera|détruire|détruira|supprimer|supprimera|automatiser|automatisera|transformer|menacer|menace) [(près de|plus de|jusqu’à)] # % des (emplois|métiers|postes|tâches|salariés)',
    ],
    [
      'Les équipes qui rient sont 30 % plus rapides.',
      'Les magasins éclairés vendent 20 % de pain en plus',
      'L’IA va remplacer 40 % des métiers.',
    ],
    [
      'Les prix sont en hausse de 30 %.',
      'Ils vendent 20 % de leur miel ici.',
      'Le cerveau du poulpe n’a que neuf lobes.',
    ],
  ),
  rank(
    'le-plus-qui-soit',
    [
      `(le|la|l’|les) ${goods} (le|la|les) (plus|mieux) _ ${where}`,
      `(nous sommes|on est) (le|la|les) (premier|première|premiers|premières) ${goods} [(de|d’|du|en) _ [_]] ${where}`,
      '=(,|:|–|—) (n ° #|numéro #|numéro un) (en (france|europe|belgique|suisse)|du marché|du secteur|mondial|mondiale|français|française|européen|européenne|au québec|au monde)',
      `(est|sont) (le|la|les) ${goods} [(de|d’|du|des) _] (le|la|les) (plus|mieux) _ ${where}`,
      `(est|sont) (le|la|les) (plus|mieux) (utilisé|utilisée|utilisés|vendu|vendue|vendus|recommandé|recommandée|noté|notée|complet|complète|fiable|populaire|avancé|avancée) ${where}`,
      `nous sommes (le|la|les) (meilleur|meilleure|meilleurs|meilleures|moins chers|moins cher|plus rapides|plus compétitifs|plus fiables|plus compétents|seuls) [${goods}] ${where}`,
    ],
    [
      'Nous sommes la première école de couture de la région.',
      'Notre outil, n° 1 en Europe',
      'L’outil le plus utilisé au monde',
      'Nous sommes les moins chers du marché.',
    ],
    ['L’outil le plus lourd de la caisse', 'Nous sommes les moins forts de la poule.'],
  ),
  study(
    'sont-formels',
    '(les|ces) (statistiques|chiffres|stats|données|résultats|études|faits|recherches) sont (formels|formelles|unanimes|sans appel|implacables)',
    ['Les études sont formelles.', 'Ces chiffres sont sans appel'],
    ['Les résultats sont au tableau.'],
  ),
  study(
    'le-cerveau-ne-retient-que',
    '(le|notre|votre) cerveau [humain] (ne|n’) (retient|utilise|oublie|traite|mémorise) [pas] que',
    ['Notre cerveau ne retient que l’essentiel.', 'Le cerveau humain n’utilise que peu de place'],
    ['Le cerveau du poulpe n’a que neuf lobes.'],
  ),
  everyone(
    'c-est-un-fait',
    [
      '^ [(et|mais)] (tout le monde|chacun) le sait (,|:)',
      '^ [(et|or)] c’est un fait [(établi|avéré|reconnu)] (:|,|–|—)',
      '(n’importe qui|tout le monde) (vous|te) dira (que|qu)',
      '(tous les|toutes les) (spécialistes|experts|pros|professionnels|médecins|recruteurs|coachs|entrepreneurs|managers|scientifiques|vendeurs|marketeurs|expertes|développeurs) (vous|te) (le|la) (diront|confirmeront)',
    ],
    [
      'C’est un fait avéré : le lundi fatigue.',
      'Tout le monde vous dira que le lundi fatigue.',
      'Tous les médecins vous le diront.',
    ],
    ['C’est un fait divers.', 'Léa vous dira que non.'],
  ),
  study(
    'des-chercheurs-ont-decouvert',
    '(des|les|plusieurs) (chercheurs|scientifiques|médecins|neurologues|psychologues|neuroscientifiques|économistes|nutritionnistes|experts) (ont|viennent de|l’ont) [(récemment|enfin)] (découvert|prouvé|montré|démontré|établi|trouvé|confirmé|prouver|démontrer|découvrir|montrer|confirmer) (que|qu’|comment|pourquoi|un|une|le|la)',
    ['Des chercheurs ont découvert que chanter aide.', 'Les scientifiques viennent de prouver que la sieste aide.'],
    ['Les médecins ont trouvé ma clé.'],
  ),
  share(
    'neuf-sur-dix-preferent',
    '(#|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf) _ [_] sur (#|deux|trois|quatre|cinq|dix|cent) (préfère|préfèrent|choisit|choisissent|recommande|recommandent|échoue|échouent|abandonne|abandonnent|regrette|regrettent|approuve|approuvent|avoue|avouent)',
    ['Neuf chats sur dix préfèrent le saumon.', 'Un projet sur deux échoue.'],
    ['Neuf œufs sur dix sont bons.'],
  ),
  share(
    'des-gens-abandonnent',
    [
      '^ # % des (gens|personnes|entrepreneurs|débutants|créateurs|étudiants|salariés|français|hommes|femmes) (abandonnent|échouent|regrettent|renoncent|arrêtent|se trompent|ignorent|ne savent pas)',
      '(recommandé|recommandée|recommandés|approuvé|approuvée) par (les|des) (spécialistes|experts|dermatologues|professionnels|médecins|kinés|dentistes|nutritionnistes) !(que|dont|suivants)',
      '(plébiscité|plébiscitée|adopté|adoptée) par # % (des|de)',
    ],
    [
      '95 % des gens abandonnent avant la fin.',
      'Recommandé par les spécialistes du dos',
      'plébiscité par 97 % des Français',
    ],
    ['Trois gens du voyage.', 'Recommandé par ma sœur.'],
  ),
];
