import { countedResult, type PromisedResult, result } from '../../../language/promises/promise.ts';
import { toReader } from '../toReader.ts';

const your = '(votre|ton|vos|tes|ta|son|sa|ses)';

/** What is promised without a verb, as titles and advertisements do, or with one that takes any object. */
export const titles: readonly PromisedResult[] = [
  result(
    'yours-at-last',
    45,
    [
      `^ [et] ${your} [(premier|première|premiers|premières|prochain|prochaine)] [#] (client|clients|cliente|vente|ventes|investissement|investissement locatif|appartement|million|abonnés|followers|lead|leads|contrat|contrats|mandat|euros|€|cdi|augmentation|job de rêve)`,
      `^ ${your} (marque personnelle|liberté financière|personal branding)`,
      `^ ${your} (roman|livre|ebook|business|agenda|entreprise|communauté|audience|carnet de commandes) * (écrit|publié|rentable|rempli|plein|lancé|lancée|rentables|engagée|complet)`,
      '^ [(une|un|des|la)] (peau|teint|cheveux|dents|silhouette|corps|sourire) (parfait|parfaite|parfaits|neuf|neuve|zéro défaut|de rêve|de star|éclatant|éclatante|blanches)',
      '(libérez vous|libère toi|libérer) (du|de la|de vos|de l’|de tes|des) (stress|angoisses|angoisse|peurs|douleurs|dettes|timidité|addiction|addictions|insomnies|kilos)',
      '^ [(un|le)] (corps de rêve|summer body|ventre plat|mois de contenu|bac|permis|diplôme|abdos|des abdos|tablettes de chocolat)',
      '^ (une communauté|une audience|des clients|des prospects|des leads|une clientèle|des abonnés|un agenda|un carnet de commandes) (engagée|engagés|fidèle|fidèles|qualifiés|chauds|actifs|active|prêts à acheter|rempli|plein)',
    ],
    ['Votre premier client', 'Une communauté engagée', 'Ton livre écrit'],
    ['Une communauté de voisins', 'Votre facture', 'Votre livre est arrivé.'],
  ),
  result(
    'from-beginner-to',
    92,
    '^ [(passer|passez|passe)] (de|du) (débutant|débutante|novice|amateur|amatrice|zéro|inconnu|inconnue|salarié|salariée|fauché|fauchée|timide|stressé|stressée|endetté|endettée|invisible) * à (orateur|oratrice|charismatique|zen|leader|visible|incontournable|expert|experte|pro|bilingue|rentier|entrepreneur|freelance|influenceur|influenceuse|maître|ninja|héros|confirmé|riche|développeur|développeuse)',
    ['De débutant à expert', 'Passez de salariée à freelance'],
    ['De zéro à dix', 'du débutant au confirmé'],
  ),
  result(
    'more-of-a-person',
    14,
    '^ [(être|soyez|sois)] (plus|deux fois plus|# fois plus) (confiant|confiante|productif|productive|heureux|heureuse|riche|zen|serein|sereine|efficace|convaincant|convaincante|charismatique|mince|musclé|musclée|intelligent|belle|beau) !(en fibres|que)',
    ['Plus confiant', 'Soyez deux fois plus productif'],
    ['Plus bruyant que jamais, le marché', 'plus bruyant'],
  ),
  result(
    'no-more-of-it',
    21,
    `^ (fini|finie|finis|finies|adieu|terminé|terminée|terminées|terminés|exit|stop (à|au|aux)|bye bye) [(le|la|les|l’)] (stress|insomnie|insomnies|nuits blanches|mal de dos|douleurs|acné|cellulite|rides|kilos|régimes|ronflements|procrastination|timidité|anxiété|fatigue|dettes|galère|galères|ventre)`,
    ['Finies les insomnies', 'Adieu le stress', 'Stop à la cellulite'],
    ['Fini la réunion', 'Adieu les amis'],
  ),
  result(
    'master-anything',
    14,
    `(${toReader('maîtris')}) !(l’incendie|le feu|un feu|les flammes|le sinistre|la situation|un incendie|l’épidémie)`,
    ['Maîtrisez Excel', 'tu maîtriseras Photoshop'],
    ['maîtriser l’incendie', 'Les pompiers ont pu maîtriser le feu.'],
  ),
  result(
    'profile-that-draws',
    7,
    '(profil|compte|cv|site|page) [linkedin] [instagram] [de vente] qui (attire|convertit|vend|cartonne|explose|décolle|génère)',
    ['un profil LinkedIn qui attire', 'une page de vente qui convertit'],
    ['le site qui ouvre lundi', 'un profil qui parle de bois'],
  ),
  result(
    'multiply-any',
    62,
    [
      `(${toReader('doubl tripl quadrupl décupl explos boost propuls')}) ${your} !(dose|doses|quantités|quantité|mise|vitres|recette)`,
      `(remplir|remplissez|remplis) ${your} (stages|stage|ateliers|atelier|formations|formation|agenda|salle|cours|séances|chambres|gîte|cabinet|programme|cohorte|événements)`,
      `(vendre|vendez|vends|remplir|remplissez|lancer|lancez|lance) ${your} (formation|formations|offre|offres|livre|programme|coaching|masterclass|produits)`,
      '(passer|passez|passe) de (zéro|#) à # [k] (€|k€|euros|abonnés|clients|followers|ventes)',
      `^ ${your} (site|page|profil|boutique) (au top|en tête|en première page|premier|numéro #) (de|sur|des) *`,
      `(finir|finissez|finis|terminer|terminez|termine|boucler|bouclez|écrire|écrivez|écris|publier|publiez|publie) ${your} (roman|livre|mémoire|thèse|manuscrit|ebook|best seller)`,
      `(recruter|recrutez|recrute|embaucher|embauchez) (les meilleurs|vos futurs talents|les meilleurs talents|${your} (talents|équipe|commerciaux|développeurs))`,
      `(réussir|réussissez|réussis) ${your} (concours|examen|examens|bac|permis|reconversion|entretien|entretiens|lancement|vie|partiels)`,
    ],
    ['Doublez vos marges', 'Remplis tes stages'],
    ['Doublez votre dose de café', 'Remplissez votre fiche.'],
  ),
  countedResult(
    'become-anything',
    45,
    '(devenez|deviens|devenir|deviendrez|deviendras) !(membre|membres|adhérent|adhérente|bénévole|bénévoles|donateur|donatrice|ami|amie|amis|parrain|marraine|client|cliente|partenaire|partenaires|sponsor|mécène|abonné|abonnée|un ami|un membre|notre|nos|famille|acteur|jury|correspondant|délégué|propriétaire)',
    ['Devenez sophrologue', 'Deviens une machine'],
    ['Devenez bénévole', 'Il est devenu père.'],
  ),
  countedResult(
    'made-of-you',
    45,
    '(vous|te) (rend|rendra|rendre) (opérationnel|opérationnelle|expert|experte|riche|bilingue|autonome|incollable|irrésistible|visible|millionnaire|célèbre|incontournable|productif|confiant|confiante)',
    ['vous rend opérationnel', 'te rendra riche'],
    ['Il vous rend la clé.'],
  ),
  result(
    'goals-and-dreams',
    62,
    [
      `(atteindre|atteignez|atteins|dépassez|dépasse|réalisez|réalise|explosez|explose) [tous] ${your} (objectifs|objectif|rêves|ambitions|chiffres|quotas)`,
      '(mieux dormir|dormez mieux|dors mieux|(dormir|dormez|dors|dormirez|dormiras) (comme un bébé|profondément)|(prendre|prenez|prends) la parole (en public|sans (stress|peur|trac)))',
      `(gagner|gagnez|gagne) en (confiance|assurance|charisme|visibilité|notoriété|crédibilité|sérénité|autorité)`,
      '^ # (abonnés|vues|clients|ventes|leads|followers|prospects|rendez-vous) (par|tous les|chaque) (jour|jours|semaine|mois)',
      '^ des (ventes|clients|leads|commandes|rendez-vous|revenus) (par|tous les|toutes les|chaque) (jour|jours|semaine|semaines|mois)',
    ],
    ['Atteignez vos objectifs', 'Des ventes tous les jours', 'Gagnez en confiance'],
    ['Nos objectifs de tri', 'Il gagne en vitesse.'],
  ),
  result(
    'love-of-your-life',
    62,
    `(trouver|trouvez|trouve|rencontrer|rencontrez|rencontre) (l’homme|la femme|l’amour|la personne) de ${your} (vie|rêves)`,
    ['Trouvez l’homme de votre vie', 'rencontre l’amour de ta vie'],
    ['Trouvez l’homme au chapeau.'],
  ),
  result(
    'free-for-life',
    400,
    '^ [(la|votre|ta)] (liberté|indépendance) financière',
    ['La liberté financière', 'Votre indépendance financière'],
    ['Elle gère sa liberté.'],
  ),
  result(
    'live-off-art',
    200,
    `(vivre|vivez|vis) [enfin] de ${your} (art|passion|plume|blog|contenu|activité|business|savoir-faire|créations)`,
    ['vivre de ton art', 'vivez enfin de votre plume'],
    ['vivre de pain'],
  ),
  result(
    'shop-of-yours',
    14,
    `(créer|créez|crée|lancer|lancez|lance|lances|lancerez|lanceras|ouvrir|ouvrez|ouvre|monter|montez|monte|bâtir|bâtissez) (${your}|une) (boutique|entreprise|boîte|startup|activité|marque|business|formation|e commerce) [(en ligne|rentable)]`,
    ['Lancer sa boutique en ligne', 'montez votre boîte'],
    ['Ouvrez la boîte.', 'Lancez la balle.'],
  ),
];
