import type { SellingCue } from '../../../language/selling/cue.ts';

const person =
  '(éducateur|éducatrice|coach|praticien|praticienne|photographe|masseur|masseuse|naturopathe|sophrologue|hypnothérapeute|professeur|professeure|moniteur|monitrice|esthéticienne|toiletteur|toiletteuse|électricien|électricienne|plombier|paysagiste|guide|traductrice|traducteur|formateur|formatrice)';
const sought =
  '(lieu|salle|traiteur|photographe|dj|gîte|garage|plombier|électricien|coach|comptable|prestataire|graphiste|rédacteur|rédactrice|logiciel|solution|idée cadeau|cadeau|professeur|prof|nounou|hébergement|domaine)';

/** Ce qu’affiche une vitrine : à qui l’on s’adresse, ce qui est compris, ce que l’on offre la première fois. */
export const vitrines: readonly SellingCue[] = [
  {
    id: 'vous-cherchez-un-lieu',
    cue: 'call',
    // Une question pèse contre : elle interroge au lieu d’offrir.
    weight: 0.9,
    pattern: `^ (vous cherchez|tu cherches|vous recherchez|à la recherche d|en quête d) [encore|toujours] (un|une|le|la|l) ${sought} [_] [_] pour (votre|vos|ton|tes)`,
    hits: ['Vous cherchez un lieu pour votre mariage ?', 'Tu cherches une salle pour ton anniversaire ?'],
    misses: ['Vous cherchez un lieu public.', 'Il cherche un garage pour son vélo.'],
  },
  {
    id: 'privatisez-notre',
    cue: 'call',
    weight: 0.9,
    pattern: [
      '^ (privatisez|privatise) (notre|nos|la|le|l|une|toute)',
      '(demandez|réservez|consultez|vérifiez) (nos|mes) (disponibilités|créneaux|tarifs|dates|formules)',
    ],
    hits: ['Privatisez notre terrasse', 'Consultez nos disponibilités'],
    misses: ['Ils privatisent le port.', 'Demandez nos avis aux voisins.'],
  },
  {
    id: 'tout-est-compris',
    cue: 'offer',
    weight: 0.5,
    pattern: [
      ': tout est (compris|inclus|fourni) $',
      '(vols|vol|hébergement|pension complète|demi-pension|petit déjeuner|petits déjeuners|pose|installation|montage|livraison) (compris|inclus|comprise|incluse|inclus|offert|offerte) [:|.|,]',
      '(à l heure|à la demi-journée|à la journée|à la séance) ou (à la journée|à la semaine|au mois|au forfait|en forfait)',
      '^ disponible (sur tout|dans tout|dans toute|sur toute|partout (en|dans|au))',
      '^ départs (garantis|assurés)',
      '(pose|installation|livraison|montage) (par nos (équipes|soins|techniciens|artisans)|par notre équipe|assurée par nos)',
      '(made in france|fabriqué en france|fabriqués en france|fabriquée en belgique|swiss made|fait au québec) ,',
      '# (couverts|couchages) , * (parking|dortoirs|parc|cuisine|terrasse|jardin|chambres|sono)',
    ],
    hits: ['Traiteur, sono : tout est compris', 'Départs garantis en mai', 'Vols compris : 900 €'],
    misses: ['Tout est compris de travers.', 'Des départs en retraite.', 'Il a compris.'],
  },
  {
    id: 'premiere-heure-offerte',
    cue: 'offer',
    weight: 0.8,
    pattern: [
      '^ (premier|première|1er|1re) (rencontre|heure|leçon|visite|semaine|consultation|échange|diagnostic|bilan|appel) (offert|offerte|gratuit|gratuite) $',
      '(nous accueillons|j accueille|on accueille|nous prenons|je prends|j accepte|nous acceptons) [à nouveau|de nouveau|encore] (de nouveaux|de nouvelles) (patients|patientes|clients|clientes|pensionnaires)',
      '(#|deux|trois) [_] (achetés|achetées) , (la|le) _ (est|à)',
    ],
    hits: [
      'Première heure gratuite',
      'Nous accueillons de nouveaux patients',
      'Deux pains achetés, le troisième est pour vous',
    ],
    misses: ['La première heure est longue.', 'Nous accueillons un stagiaire.', 'Deux pains achetés hier.'],
  },
  {
    id: 'un-nouveau-groupe',
    cue: 'offer',
    weight: 0.6,
    pattern: [
      '(j ouvre|nous ouvrons|on ouvre|j ai ouvert) (un nouveau groupe|une nouvelle (session|promotion|cohorte|date|édition)|les inscriptions|les réservations|les portes de (mon|notre|ma))',
      '(j ai|nous avons|on a) (créé|conçu|imaginé) (une|un|ma|mon|notre|cette|ce) (formation|programme|accompagnement|coffret|box|masterclass|atelier en ligne) [en ligne|complet|complète|sur mesure] (pour (vous|toi|les|tous|toutes|celles|ceux)|qui (vous|t))',
      '# (modules|leçons|vidéos|séances|semaines|fiches) , # (modules|leçons|vidéos|fiches|exercices|lives|coachings)',
    ],
    hits: ['J’ouvre une nouvelle session', 'J’ai créé une formation en ligne pour vous', '6 modules, 20 vidéos'],
    misses: ['J’ouvre un nouveau fichier.', 'J’ai créé un dossier.', '6 modules lunaires.'],
  },
  {
    id: 'diplomee-pres-de-chez-vous',
    cue: 'brand',
    weight: 0.5,
    pattern: [
      `^ ${person} [_] (diplômé|diplômée|certifié|certifiée|agréé|agréée) ,`,
      '(j ai|nous avons|on a) [déjà] (accompagné|coaché|formé|équipé|conseillé) (plus de #|#|des dizaines de|des centaines de) (femmes|hommes|entrepreneurs|entrepreneuses|couples|clients|clientes|équipes|entreprises|familles|dirigeants|thérapeutes|artisans|indépendants)',
      '(dévoile|dévoilent|dévoilons) [enfin] (sa|leur|notre|nos) (programmation|nouvelle collection|collection|nouvelle carte|nouvelle gamme|gamme|offre)',
      'résultats (visibles|garantis|concrets|durables|mesurables) (dès|en|sous)',
      '(retrouvez|retrouve) (des|un|une|votre|ton) [_] (sereins|sereines|serein|sereine|apaisé|apaisée|éclatant|éclatante|reposé|tonique)',
    ],
    hits: [
      'Éducatrice canine diplômée, méthodes douces',
      'J’ai accompagné plus de 80 femmes',
      'Le salon dévoile sa programmation',
    ],
    misses: ['Elle est diplômée.', 'J’ai accompagné ma sœur.', 'Il dévoile son visage.'],
  },
  {
    id: 'entretien-a-tant',
    cue: 'offer',
    weight: 0.5,
    pattern:
      '^ (entretien|révision|nettoyage|ramonage|vidange|forfait|soin|massage|gommage|manucure|détartrage|toilettage) * [+ *] : ¤',
    hits: ['Entretien complet : 89 €', 'Massage du dos : 45 €'],
    misses: ['Entretien avec Paul : lundi.', 'La révision coûte 400 €.'],
  },
];
